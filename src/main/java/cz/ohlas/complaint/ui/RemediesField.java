package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.complaint.RemedyInput;
import java.util.ArrayList;
import java.util.List;

/** What will be done for the customer, line by line; warns of what a promised sum can mean. */
final class RemediesField extends Composite<Div> {

  private final transient List<StaffCard> colleagues;
  private final boolean open;
  private final transient Runnable changed;
  private final Div rows = new Div();
  private final Paragraph warning = new Paragraph(getTranslation("complaint.remedy.debtWarning"));
  private final List<Row> remedies = new ArrayList<>();

  RemediesField(
      List<RemedyInput> shown, List<StaffCard> colleagues, boolean open, Runnable changed) {
    this.colleagues = colleagues;
    this.open = open;
    this.changed = changed;
    Button add =
        new Button(
            getTranslation("complaint.remedy.add"),
            VaadinIcon.PLUS.create(),
            click -> {
              add(RemedyInput.EMPTY);
              told();
            });
    add.addThemeVariants(ButtonVariant.TERTIARY);
    add.setVisible(open);
    warning.addClassName("debt-warning");
    warning.getElement().setAttribute("role", "status");
    rows.addClassName("remedy-rows");
    getContent().addClassName("remedies");
    getContent().add(rows, warning, add);
    shown.forEach(this::add);
    warn();
  }

  List<RemedyInput> read() {
    return remedies.stream().map(Row::read).filter(row -> !row.isEmpty()).toList();
  }

  private void add(RemedyInput remedy) {
    Row row = new Row(remedy);
    remedies.add(row);
    rows.add(row);
  }

  private void take(Row row) {
    remedies.remove(row);
    rows.remove(row);
    told();
  }

  private void told() {
    warn();
    changed.run();
  }

  /** Civil Code § 2053: a promised sum can acknowledge a debt. */
  private void warn() {
    warning.setVisible(
        remedies.stream().anyMatch(row -> !row.amount.isEmpty() && !row.goodwill.getValue()));
  }

  /** One remedy. */
  private final class Row extends Div {

    private final TextArea what = new TextArea(getTranslation("complaint.remedy.what"));
    private final ComboBox<StaffCard> owner =
        new ComboBox<>(getTranslation("complaint.remedy.owner"));
    private final DayField due = new DayField("complaint.remedy.due");
    private final BigDecimalField amount =
        new BigDecimalField(getTranslation("complaint.remedy.amount"));
    private final Checkbox goodwill = new Checkbox(getTranslation("complaint.remedy.goodwill"));

    private Row(RemedyInput remedy) {
      addClassName("remedy-row");
      what.setMaxLength(2000);
      what.setValueChangeMode(ValueChangeMode.LAZY);
      owner.setItems(colleagues);
      owner.setItemLabelGenerator(StaffCard::name);
      amount.setLocale(getLocale());
      what.setValue(remedy.what());
      colleagues.stream()
          .filter(card -> Long.valueOf(card.id()).equals(remedy.ownerStaffId()))
          .findFirst()
          .ifPresent(owner::setValue);
      due.setValue(remedy.due());
      amount.setValue(remedy.amount());
      goodwill.setValue(remedy.goodwill());
      Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> take(this));
      remove.addThemeVariants(ButtonVariant.TERTIARY);
      remove.setAriaLabel(getTranslation("complaint.remedy.remove"));
      remove.setVisible(open);
      what.setReadOnly(!open);
      owner.setReadOnly(!open);
      due.setReadOnly(!open);
      amount.setReadOnly(!open);
      goodwill.setReadOnly(!open);
      what.addClassName("remedy-what");
      goodwill.addClassName("remedy-goodwill");
      what.addValueChangeListener(change -> told());
      owner.addValueChangeListener(change -> told());
      due.addValueChangeListener(change -> told());
      amount.addValueChangeListener(change -> told());
      goodwill.addValueChangeListener(change -> told());
      add(what, owner, due, amount, goodwill, remove);
    }

    private RemedyInput read() {
      StaffCard card = owner.getValue();
      return new RemedyInput(
          what.getValue(),
          card == null ? null : card.id(),
          due.getValue(),
          amount.getValue(),
          goodwill.getValue());
    }
  }
}
