package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import org.jspecify.annotations.Nullable;

/**
 * The columns that lists have, each drawn by the browser wherever that can be.
 *
 * @param <I> the row
 * @param <S> the sorts on offer
 */
public abstract class ListColumns<I, S extends Enum<S>> extends Grid<I> {

  private static final String TAGGED =
      """
      <span class="row-tag ${item.tone}" ?hidden="${!item.tag}">${item.tag}</span>\
      ${item.text}\
      """;

  private static final String SHORTENED =
      """
      <span title="${item.whole}">${item.text}</span>\
      """;

  /** The mark says itself what it is, for those who hear it and those who point at it. */
  private static final String MARKED =
      """
      <span>${item.text}</span>\
      <span class="row-mark" role="img" title="${item.why}" aria-label="${item.why}"\
       ?hidden="${!item.mark}">${item.mark}</span>\
      """;

  /** For the one list. */
  ListColumns() {
    Mended.sorting(this);
  }

  /** Adds a column of plain text; sortable where a sort is given. */
  public Column<I> textColumn(
      String headerKey, SerializableFunction<I, String> text, @Nullable S sort) {
    return dress(addColumn(text::apply), headerKey, sort);
  }

  /** Adds a column of figures, aligned right. */
  public Column<I> numberColumn(
      String headerKey, SerializableFunction<I, String> text, @Nullable S sort) {
    return dress(addColumn(text::apply), headerKey, sort).setTextAlign(ColumnTextAlign.END);
  }

  /** Adds a column of states, each a coloured dot and its word. */
  public Column<I> statusColumn(
      String headerKey,
      SerializableFunction<I, Tone> tone,
      SerializableFunction<I, String> word,
      @Nullable S sort) {
    return dress(addColumn(StatusDot.inRows(tone, word)), headerKey, sort);
  }

  /** Adds a column of text with a few loud words before it where a row has something to say. */
  public Column<I> taggedColumn(
      String headerKey,
      SerializableFunction<I, Tone> tone,
      SerializableFunction<I, String> tag,
      SerializableFunction<I, String> text) {
    return dress(
        addColumn(
            LitRenderer.<I>of(TAGGED)
                .withProperty("tone", row -> tone.apply(row).className())
                .withProperty("tag", tag::apply)
                .withProperty("text", text::apply)),
        headerKey,
        null);
  }

  /** Adds a column of short text with the whole of it as a tooltip. */
  public Column<I> shortColumn(
      String headerKey,
      SerializableFunction<I, String> text,
      SerializableFunction<I, String> whole) {
    return dress(
        addColumn(
            LitRenderer.<I>of(SHORTENED)
                .withProperty("text", text::apply)
                .withProperty("whole", whole::apply)),
        headerKey,
        null);
  }

  /** Adds a column of text, behind which a few rows bear a mark with its reason as a tooltip. */
  public Column<I> markedColumn(
      String headerKey,
      SerializableFunction<I, String> text,
      SerializableFunction<I, String> mark,
      SerializableFunction<I, String> why,
      @Nullable S sort) {
    return dress(
        addColumn(
            LitRenderer.<I>of(MARKED)
                .withProperty("text", text::apply)
                .withProperty("mark", mark::apply)
                .withProperty("why", why::apply)),
        headerKey,
        sort);
  }

  /** Adds a column of a small component; costs more than the others, row by row. */
  public Column<I> partColumn(
      String headerKey, SerializableFunction<I, ? extends Component> part, @Nullable S sort) {
    return dress(addComponentColumn(part::apply), headerKey, sort);
  }

  private Column<I> dress(Column<I> column, String headerKey, @Nullable S sort) {
    column.setHeader(getTranslation(headerKey)).setResizable(true);
    if (sort != null) {
      column.setSortProperty(sort.name()).setKey(sort.name());
    } else {
      column.setSortable(false);
    }
    return column;
  }
}
