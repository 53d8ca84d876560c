package cz.ohlas.company.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import cz.ohlas.base.ui.ConflictAwareEdit;
import cz.ohlas.base.ui.ConflictAwareEdit.Saved;
import cz.ohlas.base.ui.ConflictWords;
import cz.ohlas.base.ui.EditPane;
import cz.ohlas.base.ui.FormReading;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.company.CompanyProfile;

/**
 * One half of the company's profile being edited; when somebody else saved meanwhile, the choice is
 * made field by field.
 *
 * @param <R> the half
 */
final class ProfileEditor<R extends Record> extends Div {

  private final Component form;
  private final transient FormReading<R> read;
  private final transient SerializableSupplier<CompanyProfile> current;
  private final transient SerializableFunction<CompanyProfile, R> half;
  private final transient SerializableConsumer<R> show;
  private final transient SerializableBiConsumer<Long, R> save;
  private final transient ConflictWords words;

  ProfileEditor(
      Component form,
      SerializableSupplier<CompanyProfile> current,
      SerializableFunction<CompanyProfile, R> half,
      SerializableConsumer<R> show,
      FormReading<R> read,
      SerializableBiConsumer<Long, R> save,
      ConflictWords words) {
    this.current = current;
    this.half = half;
    this.show = show;
    this.save = save;
    this.words = words;
    this.form = form;
    this.read = read;
    refresh();
  }

  private void refresh() {
    CompanyProfile shown = current.get();
    show.accept(half.apply(shown));
    ConflictAwareEdit<R> edit =
        new ConflictAwareEdit<>(
            saved(shown),
            () -> saved(current.get()),
            save::accept,
            words,
            () -> Notices.done("notice.saved"));
    removeAll();
    add(new EditPane(form, read, edit, this::refresh));
  }

  private Saved<R> saved(CompanyProfile profile) {
    return new Saved<>(half.apply(profile), profile.version());
  }
}
