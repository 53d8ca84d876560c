package cz.ohlas.request;

import cz.ohlas.contract.Scope;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A new request with its first question.
 *
 * @param registrationId the installation it is about, null while unknown
 * @param contactId the person, null for somebody we don't know
 * @param callerName the person's name where we don't know the person
 * @param scope what it asks for, null while unclear
 */
public record RegisterInput(
    @NotNull Long customerId,
    @Nullable Long registrationId,
    @Nullable Long contactId,
    @NotNull @Size(max = 200) String callerName,
    @NotNull Channel channel,
    @NotNull Instant receivedAt,
    @NotBlank @Size(max = 200) String subject,
    @NotBlank @Size(max = 4000) String question,
    @Nullable Scope scope,
    boolean concernsFault) {

  /** Stands for a customer who is not written down yet. */
  public static final long NEWCOMER = 0;

  /** The same of another customer. */
  RegisterInput of(long customer) {
    return new RegisterInput(
        customer,
        registrationId,
        contactId,
        callerName,
        channel,
        receivedAt,
        subject,
        question,
        scope,
        concernsFault);
  }
}
