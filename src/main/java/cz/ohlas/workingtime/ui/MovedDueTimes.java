package cz.ohlas.workingtime.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.ActionButton;
import cz.ohlas.base.ui.Confirm;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.FormReading;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.base.ui.RuleMessage;
import cz.ohlas.workingtime.DueMove;
import cz.ohlas.workingtime.DueMoves;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.NamedInterface;

/**
 * Lists the open requests whose due times a change would move, before it is saved, and saves it
 * once somebody has seen them (REQ-3, HRS-1).
 */
@NamedInterface("ui")
public final class MovedDueTimes extends Dialog {

  private static final int SHOWN = 50;

  private final RuleMessage message = new RuleMessage();
  private final transient Runnable save;

  private MovedDueTimes(
      String title, @Nullable String text, String verb, List<DueMove> moves, Runnable save) {
    this.save = save;
    setHeaderTitle(title);
    addClassNames("form-dialog", "wide");
    setCloseOnOutsideClick(false);
    add(message);
    if (text != null) {
      add(new Paragraph(text));
    }
    add(new Paragraph(getTranslation("workingtime.moves.text", moves.size())), table(moves));
    if (moves.size() > SHOWN) {
      Paragraph more =
          new Paragraph(getTranslation("workingtime.moves.more", moves.size() - SHOWN));
      more.addClassName("quiet");
      add(more);
    }
    Button yes = new ActionButton(verb, this::save);
    yes.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), yes);
  }

  /**
   * The dialog of a form whose saving may move due times: takes what reads it, what saves it, and
   * what is done when that is saved.
   */
  public static <R> FormDialog form(
      String titleKey,
      String saveKey,
      Component form,
      DueMoves moves,
      FormReading<R> typed,
      Consumer<R> change,
      Runnable saved) {
    FormDialog[] dialog = new FormDialog[1];
    dialog[0] =
        new FormDialog(
            titleKey,
            saveKey,
            form,
            () -> {
              R input = typed.read();
              Runnable save =
                  () -> {
                    change.accept(input);
                    dialog[0].done();
                    saved.run();
                  };
              check(moves, () -> change.accept(input), save);
              save.run();
            });
    return dialog[0];
  }

  /**
   * Finds out whether the change moves anything; returns when it does not.
   *
   * @throws BusinessRuleViolation when it does: the list is open, and goes on when confirmed
   */
  public static void check(DueMoves moves, Runnable change, Runnable goOn) {
    List<DueMove> moved = moves.of(change);
    if (!moved.isEmpty()) {
      new MovedDueTimes(
              text("workingtime.moves.title"), null, text("workingtime.moves.save"), moved, goOn)
          .open();
      throw BusinessRuleViolation.plain("workingtime.moves.asked", moved.size());
    }
  }

  /** Asks as {@link Confirm} does, with the list of what moves below the explanation. */
  public static void confirm(
      String title, String text, String verbKey, DueMoves moves, Runnable change, Runnable done) {
    List<DueMove> moved = moves.of(change);
    Runnable save =
        () -> {
          change.run();
          done.run();
        };
    if (moved.isEmpty()) {
      Confirm.ask(title, text, verbKey, save);
    } else {
      new MovedDueTimes(title, text, text(verbKey), moved, save).open();
    }
  }

  private void save() {
    message.clear();
    try {
      save.run();
      close();
    } catch (BusinessRuleViolation broken) {
      message.tell(broken);
    } catch (OptimisticLockingFailureException meanwhile) {
      message.tell(getTranslation("workingtime.moves.again"));
    }
  }

  private PlainTable table(List<DueMove> moves) {
    PlainTable table =
        new PlainTable(
            "workingtime.moves.number",
            "workingtime.moves.customer",
            "workingtime.moves.before",
            "workingtime.moves.after");
    moves.stream()
        .limit(SHOWN)
        .forEach(move ->
            table.row(
                move.number(),
                move.customer(),
                when(move.before()),
                move.newTimeTold()
                    ? getTranslation("workingtime.moves.toldStays", when(move.after()))
                    : when(move.after())));
    return table;
  }

  private String when(@Nullable Instant due) {
    if (due == null) {
      return getTranslation("workingtime.moves.notOwed");
    }
    Formats formats = Formats.of(getLocale());
    return formats.weekdayDate(due.atZone(ConsoleClock.PRAGUE).toLocalDate())
        + "\u00a0"
        + formats.time(due);
  }

  private static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
