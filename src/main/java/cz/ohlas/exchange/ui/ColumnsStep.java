package cz.ohlas.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.ui.PlainTable;
import cz.ohlas.exchange.ImportColumn;
import cz.ohlas.exchange.ImportPreview;
import cz.ohlas.exchange.ImportService;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which column of the table is which; guessed, with what stands in each beside it. */
final class ColumnsStep extends Composite<Div> {

  private static final int EXAMPLES = 3;

  private final transient ImportPreview table;
  private final transient Map<String, ComboBox<Integer>> choices = new LinkedHashMap<>();

  ColumnsStep(ImportPanel panel, ImportService imports) {
    this.table = imports.preview().orElseThrow();
    PlainTable matching =
        new PlainTable(
            "exchange.column.wanted", "exchange.column.found", "exchange.column.examples");
    for (ImportColumn column : table.wanted()) {
      ComboBox<Integer> choice = choice(column);
      Span examples = new Span(examples(choice.getValue()));
      examples.addClassName("quiet");
      choice.addValueChangeListener(change -> examples.setText(examples(change.getValue())));
      choices.put(column.key(), choice);
      matching.row(name(column), choice, examples);
    }
    Button check =
        new Button(
            getTranslation("exchange.check"),
            click -> panel.attempt(() -> imports.check(places())));
    check.addThemeVariants(ButtonVariant.PRIMARY);
    Button other =
        new Button(getTranslation("exchange.otherTable"), click -> panel.attempt(imports::forget));
    Div buttons = new Div(check, other);
    buttons.addClassName("import-buttons");
    getContent().addClassName("import-matching");
    getContent()
        .add(
            new Paragraph(getTranslation("exchange.columns.text", table.fileName())),
            buttons,
            matching);
  }

  private ComboBox<Integer> choice(ImportColumn column) {
    ComboBox<Integer> choice = new ComboBox<>();
    choice.setAriaLabel(getTranslation(column.labelKey()));
    choice.setItems(IntStream.range(0, table.columns().size()).boxed().toList());
    choice.setItemLabelGenerator(this::heading);
    choice.setClearButtonVisible(true);
    choice.setPlaceholder(getTranslation("exchange.columns.none"));
    choice.setValue(table.places().get(column.key()));
    choice.addClassName("import-choice");
    return choice;
  }

  private Component name(ImportColumn column) {
    Span name = new Span(getTranslation(column.labelKey()));
    if (column.required()) {
      name.addClassName("strong");
      name.add(" *");
    }
    return name;
  }

  private String heading(int place) {
    String heading = table.columns().get(place);
    return heading.isEmpty() ? getTranslation("exchange.columns.unnamed", place + 1) : heading;
  }

  private String examples(@Nullable Integer place) {
    if (place == null) {
      return "";
    }
    return table.sample().stream()
        .filter(row -> place < row.size() && !row.get(place).isEmpty())
        .map(row -> row.get(place))
        .distinct()
        .limit(EXAMPLES)
        .map(ColumnsStep::shortened)
        .collect(Collectors.joining(" · "));
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    choices.forEach(
        (key, choice) -> choice.getOptionalValue().ifPresent(place -> places.put(key, place)));
    return places;
  }
}
