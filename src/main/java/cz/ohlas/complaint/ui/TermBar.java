package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.complaint.ComplaintTerm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The ten days as ten steps with today marked; days by which the law moves the end follow, and both
 * ends are named (CMP-3).
 */
final class TermBar extends Div {

  TermBar(ComplaintTerm term, ComplaintWording words, @Nullable LocalDate answeredOn) {
    addClassName("term-bar");
    LocalDate today = answeredOn == null ? words.today() : answeredOn;
    Div steps = new Div();
    steps.addClassName("term-steps");
    steps.getElement().setAttribute("role", "img");
    steps
        .getElement()
        .setAttribute(
            "aria-label",
            answeredOn == null ? words.term().open(term) : words.term().answered(term, answeredOn));
    int last = term.dayOn(term.statutoryEnd());
    for (int day = 1; day <= last; day++) {
      steps.add(step(day, term, today, words));
    }
    Div ends =
        new Div(
            end("complaint.term.received", term.received(), words),
            end("complaint.term.tenth", term.tenthDay(), words),
            end("complaint.term.statutory", term.statutoryEnd(), words));
    ends.addClassName("term-ends");
    add(steps, ends);
  }

  private static Span step(
      int number, ComplaintTerm term, LocalDate today, ComplaintWording words) {
    LocalDate day = term.received().plusDays(number);
    Span step =
        new Span(
            number <= ComplaintTerm.DAYS
                ? String.valueOf(number)
                : words.text("complaint.term.plus"));
    step.addClassName("term-step");
    step.getElement().setAttribute("title", words.term().day(day));
    if (number > ComplaintTerm.DAYS) {
      step.addClassName("moved");
    }
    if (day.isBefore(today)) {
      step.addClassName("past");
    } else if (day.equals(today)) {
      step.addClassName("today");
    }
    if (today.isAfter(term.statutoryEnd())) {
      step.addClassName("overrun");
    }
    return step;
  }

  private static Span end(String key, LocalDate day, ComplaintWording words) {
    return new Span(words.text(key, words.term().day(day)));
  }
}
