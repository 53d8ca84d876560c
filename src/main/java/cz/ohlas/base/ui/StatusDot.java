package cz.ohlas.base.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;

/** A state as a coloured dot and its word: the same in lists, details and timelines. */
public final class StatusDot extends Span {

  private static final String IN_ROWS =
      """
      <span class="status-dot ${item.tone}">${item.word}</span>\
      """;

  /** Shows the word in the tone. */
  public StatusDot(Tone tone, String word) {
    super(word);
    addClassNames("status-dot", tone.className());
  }

  /** The same in a list's rows, drawn by the browser: no component a row. */
  static <I> LitRenderer<I> inRows(
      SerializableFunction<I, Tone> tone, SerializableFunction<I, String> word) {
    return LitRenderer.<I>of(IN_ROWS)
        .withProperty("tone", row -> tone.apply(row).className())
        .withProperty("word", word::apply);
  }
}
