package cz.ohlas.exchange;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;

/** A broken constraint as the console's sentences want it, to be told in a language of choice. */
record Broken(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

  @Override
  public ConstraintDescriptor<?> getConstraintDescriptor() {
    return violation.getConstraintDescriptor();
  }

  @Override
  public Object getValidatedValue() {
    return violation.getInvalidValue();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new ValidationException("Nothing more is known");
  }
}
