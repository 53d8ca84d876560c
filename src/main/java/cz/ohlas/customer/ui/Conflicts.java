package cz.ohlas.customer.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.ConflictDialog;
import cz.ohlas.price.CriteriaSheet;
import cz.ohlas.price.VatRegime;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/**
 * Saves a form's input; when somebody else has saved meanwhile, shows both versions field by field
 * and saves what is chosen.
 */
final class Conflicts<R extends Record> {

  private final String labels;
  private final Function<Long, String> staffName;
  private final Supplier<Saved<R>> present;
  private final ObjLongConsumer<R> change;
  private final Runnable saved;

  /**
   * Takes the beginning of the labels' translation keys, names of staff, what reads the record as
   * it is now, what changes it over a version, and what runs when it is saved.
   */
  Conflicts(
      String labels,
      Function<Long, String> staffName,
      Supplier<Saved<R>> present,
      ObjLongConsumer<R> change,
      Runnable saved) {
    this.labels = labels;
    this.staffName = staffName;
    this.present = present;
    this.change = change;
    this.saved = saved;
  }

  /** A record as it is saved. */
  record Saved<R>(R facts, long version) {}

  /**
   * Saves over the version that was opened.
   *
   * @throws BusinessRuleViolation when somebody else has saved meanwhile; the comparison is open
   */
  void save(Saved<R> opened, R mine) {
    try {
      change.accept(mine, opened.version());
    } catch (ObjectOptimisticLockingFailureException meanwhile) {
      compare(opened, mine);
      throw BusinessRuleViolation.plain("conflict.title");
    }
    saved.run();
  }

  private void compare(Saved<R> opened, R mine) {
    Saved<R> theirs = present.get();
    new ConflictDialog<>(
            opened.facts(),
            mine,
            theirs.facts(),
            field -> labels + field,
            this::shown,
            chosen -> {
              try {
                change.accept(chosen, theirs.version());
                saved.run();
              } catch (ObjectOptimisticLockingFailureException again) {
                compare(theirs, chosen);
              }
            })
        .open();
  }

  private String shown(Object value) {
    UI ui = UI.getCurrent();
    return switch (value) {
      case Locale language -> ui.getTranslation("language." + language.getLanguage());
      case VatRegime regime -> ui.getTranslation("price.vatRegime." + regime.name());
      case Long staffId -> staffName.apply(staffId);
      case LocalDate day -> Formats.of(ui.getLocale()).date(day);
      case CriteriaSheet sheet -> CustomerWording.criteria(sheet);
      default -> value.toString();
    };
  }
}
