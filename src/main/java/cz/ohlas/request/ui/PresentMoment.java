package cz.ohlas.request.ui;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.Mended;
import cz.ohlas.base.ui.MomentField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A field for what happens as it is written down: it follows the console's clock until somebody
 * writes another moment into it, however long the form has stood open.
 */
final class PresentMoment {

  private final MomentField field;
  private final Supplier<Instant> clock;
  private @Nullable LocalDateTime shown;
  private boolean written;

  /** Takes the field and the console's clock; shows the present moment. */
  PresentMoment(MomentField field, Supplier<Instant> clock) {
    this.field = Mended.required(field);
    this.clock = clock;
    field.addValueChangeListener(change -> written |= change.isFromClient());
    show();
  }

  /** It happens now, unless somebody has written when, or a draft has brought it back. */
  void follow() {
    if (!written && Objects.equals(shown, field.getValue())) {
      show();
    }
  }

  /** When it happened, for saving. */
  Instant read() {
    follow();
    return field
        .moment()
        .orElseThrow(() -> BusinessRuleViolation.plain("request.rule.momentMissing"));
  }

  private void show() {
    field.show(clock.get());
    shown = field.getValue();
  }
}
