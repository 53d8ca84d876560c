package cz.ohlas.base.ui;

import com.vaadin.flow.component.html.Span;

/** A state as a coloured dot and its word: the same in lists, details and timelines. */
public final class StatusDot extends Span {

  /** Shows the word in the tone. */
  public StatusDot(Tone tone, String word) {
    super(word);
    addClassNames("status-dot", tone.className());
  }
}
