package cz.ohlas.company.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.ConflictDialog;
import cz.ohlas.base.ui.EditPane;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.company.CompanyProfile;
import java.io.Serializable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/**
 * One half of the company's profile being edited; when somebody else saved meanwhile, the choice is
 * made field by field.
 *
 * @param <R> the half
 */
final class ProfileEditor<R extends Record> extends Div {

  private final Component form;
  private final transient Reading<R> read;
  private final transient SerializableSupplier<CompanyProfile> current;
  private final transient SerializableFunction<CompanyProfile, R> half;
  private final transient SerializableConsumer<R> show;
  private final transient SerializableBiConsumer<Long, R> save;
  private final transient SerializableFunction<Object, String> words;
  private transient CompanyProfile shown;

  ProfileEditor(
      Component form,
      SerializableSupplier<CompanyProfile> current,
      SerializableFunction<CompanyProfile, R> half,
      SerializableConsumer<R> show,
      Reading<R> read,
      SerializableBiConsumer<Long, R> save,
      SerializableFunction<Object, String> words) {
    this.current = current;
    this.half = half;
    this.show = show;
    this.save = save;
    this.words = words;
    this.form = form;
    this.read = read;
    this.shown = current.get();
    refresh();
  }

  private void refresh() {
    shown = current.get();
    show.accept(half.apply(shown));
    removeAll();
    add(new EditPane(form, () -> attempt(read.read()), this::refresh));
  }

  private void attempt(R mine) {
    try {
      save.accept(shown.version(), mine);
    } catch (ObjectOptimisticLockingFailureException conflict) {
      CompanyProfile theirs = current.get();
      if (!half.apply(theirs).equals(half.apply(shown))) {
        ask(mine, theirs);
        throw BusinessRuleViolation.plain("conflict.title");
      }
      // What somebody changed is in the other half
      save.accept(theirs.version(), mine);
    }
    Notices.done("notice.saved");
  }

  private void ask(R mine, CompanyProfile theirs) {
    new ConflictDialog<>(
            half.apply(shown),
            mine,
            half.apply(theirs),
            component -> "company.field." + component,
            words,
            chosen -> {
              save.accept(theirs.version(), chosen);
              Notices.done("notice.saved");
              refresh();
            })
        .open();
  }

  /** Reads a form. */
  @FunctionalInterface
  interface Reading<R> extends Serializable {
    R read() throws ValidationException;
  }
}
