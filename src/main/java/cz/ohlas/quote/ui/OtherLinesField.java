package cz.ohlas.quote.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.quote.QuoteLine;
import cz.ohlas.quote.QuoteLineInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What is offered beside the support. */
final class OtherLinesField extends Composite<Div> {

  private static final int LONGEST = 300;
  private static final List<QuoteLine.Unit> UNITS =
      List.of(QuoteLine.Unit.HOUR, QuoteLine.Unit.PIECE, QuoteLine.Unit.MONTH, QuoteLine.Unit.YEAR);

  private final List<Line> lines = new ArrayList<>();
  private final Div rows = new Div();
  private final Runnable changed;

  OtherLinesField(List<QuoteLineInput> shown, Runnable changed) {
    this.changed = changed;
    rows.addClassName("quote-lines");
    Button add =
        new Button(
            getTranslation("quote.lines.add"),
            VaadinIcon.PLUS.create(),
            click ->
                add(new QuoteLineInput("", QuoteLine.Unit.HOUR, BigDecimal.ONE, BigDecimal.ZERO)));
    add.addThemeVariants(ButtonVariant.TERTIARY);
    getContent().addClassName("quote-part");
    getContent().add(new H3(getTranslation("quote.lines.other")), rows, add);
    shown.forEach(this::add);
  }

  /**
   * What was typed.
   *
   * @throws BusinessRuleViolation when a number is missing
   */
  List<QuoteLineInput> read() {
    return lines.stream().map(Line::read).toList();
  }

  private void add(QuoteLineInput shown) {
    Line line = new Line(shown);
    lines.add(line);
    rows.add(line.row);
  }

  private void remove(Line line) {
    lines.remove(line);
    rows.remove(line.row);
    changed.run();
  }

  private final class Line {
    private final TextField description = new TextField(getTranslation("quote.line.description"));
    private final BigDecimalField quantity =
        new BigDecimalField(getTranslation("quote.line.quantity"));
    private final Select<QuoteLine.Unit> unit = new Select<>();
    private final BigDecimalField price =
        new BigDecimalField(getTranslation("quote.line.unitPrice"));
    private final Div row;

    private Line(QuoteLineInput shown) {
      description.setValue(shown.description());
      description.setMaxLength(LONGEST);
      quantity.setLocale(getLocale());
      quantity.setValue(shown.quantity());
      unit.setLabel(getTranslation("quote.line.unit"));
      unit.setItems(UNITS);
      unit.setItemLabelGenerator(
          item -> getTranslation("quote.print.unit." + item.name(), BigDecimal.ONE));
      unit.setValue(shown.unit());
      price.setLocale(getLocale());
      price.setValue(shown.unitPrice());
      price.setSuffixComponent(new Span(getTranslation("price.currency")));
      description.addValueChangeListener(change -> changed.run());
      quantity.addValueChangeListener(change -> changed.run());
      unit.addValueChangeListener(change -> changed.run());
      price.addValueChangeListener(change -> changed.run());
      Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove(this));
      remove.addThemeVariants(ButtonVariant.TERTIARY);
      remove.setAriaLabel(getTranslation("quote.lines.remove"));
      row = new Div(description, quantity, unit, price, remove);
      row.addClassName("quote-line");
    }

    private QuoteLineInput read() {
      BigDecimal howMany = quantity.getValue();
      BigDecimal each = price.getValue();
      if (howMany == null || each == null) {
        throw BusinessRuleViolation.plain("notice.checkFields");
      }
      return new QuoteLineInput(description.getValue(), unit.getValue(), howMany, each);
    }
  }
}
