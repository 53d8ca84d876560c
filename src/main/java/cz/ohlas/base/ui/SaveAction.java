package cz.ohlas.base.ui;

import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.LockWait;
import java.io.Serializable;

/** Reads a form and calls the one service method that saves it. */
@FunctionalInterface
public interface SaveAction extends Serializable {

  /** Saves; throws what the binder or the service found wrong. */
  void save() throws ValidationException;

  /** Saves, telling in the message what is wrong; true when saved. */
  default boolean attempt(RuleMessage message) {
    message.clear();
    try {
      save();
      return true;
    } catch (ValidationException invalid) {
      message.tell(invalid);
    } catch (BusinessRuleViolation broken) {
      message.tell(broken);
    } catch (RuntimeException failed) {
      if (!LockWait.endedIn(failed)) {
        throw failed;
      }
      message.tell(message.getTranslation("conflict.busy"));
    }
    return false;
  }
}
