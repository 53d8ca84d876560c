package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.Formats;
import java.time.Instant;

/** What happened to a record, in plain sentences, oldest first. */
public final class Timeline extends OrderedList {

  /** An empty timeline. */
  public Timeline() {
    addClassName("timeline");
  }

  /** Adds what happened at the instant. */
  public Timeline add(Instant when, String sentence, Component... more) {
    add(line(when, sentence, more));
    return this;
  }

  /** The same, saying under which rule to whoever points at it; the rule's id is for staff. */
  public Timeline addUnder(String rule, Instant when, String sentence, Component... more) {
    ListItem line = line(when, sentence, more);
    line.setTitle(getTranslation("timeline.rule", rule));
    add(line);
    return this;
  }

  private ListItem line(Instant when, String sentence, Component... more) {
    Span time = new Span(Formats.of(getLocale()).shortDateTime(when));
    time.addClassName("timeline-time");
    Div what = new Div(new Span(sentence));
    what.addClassName("timeline-what");
    what.add(more);
    return new ListItem(time, what);
  }
}
