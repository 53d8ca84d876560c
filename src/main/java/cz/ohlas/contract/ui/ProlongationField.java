package cz.ohlas.contract.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import cz.ohlas.contract.NoticeUnit;
import cz.ohlas.contract.Prolongation;
import cz.ohlas.contract.ProlongationKind;
import org.jspecify.annotations.Nullable;

/** How a contract goes on after its agreed time, and with what period of notice. */
final class ProlongationField extends CustomField<Prolongation> {

  private static final int USUAL_MONTHS = 12;

  private final Select<ProlongationKind> kind = new Select<>();
  private final IntegerField months =
      number("contract.prolongation.months", 1, Prolongation.MOST_MONTHS);
  private final IntegerField notice =
      number("contract.noticeLength", 0, Prolongation.LONGEST_NOTICE);
  private final Select<NoticeUnit> unit = new Select<>();
  private boolean showing;

  ProlongationField() {
    super(Prolongation.NONE);
    setLabel(getTranslation("contract.prolongation"));
    kind.setAriaLabel(getTranslation("contract.prolongation.kind"));
    kind.setItems(ProlongationKind.values());
    kind.setItemLabelGenerator(each -> getTranslation(each.key()));
    kind.addClassName("prolongation-kind");
    unit.setLabel(getTranslation("contract.noticeUnit"));
    unit.setItems(NoticeUnit.values());
    unit.setItemLabelGenerator(each -> getTranslation(each.key()));
    unit.addClassName("short-field");
    Div lengths = new Div(months, notice, unit);
    lengths.addClassName("fields");
    Div fields = new Div(kind, lengths);
    fields.addClassName("prolongation");
    add(fields);
    kind.addValueChangeListener(change -> {
      if (change.getValue() == ProlongationKind.MONTHS && months.isEmpty()) {
        months.setValue(USUAL_MONTHS);
      }
      arrange();
      take();
    });
    months.addValueChangeListener(change -> take());
    notice.addValueChangeListener(change -> take());
    unit.addValueChangeListener(change -> take());
    setPresentationValue(Prolongation.NONE);
  }

  @Override
  protected Prolongation generateModelValue() {
    if (months.isInvalid() || notice.isInvalid() || kind.isEmpty() || unit.isEmpty()) {
      return getValue();
    }
    return new Prolongation(
        kind.getValue(),
        kind.getValue() == ProlongationKind.MONTHS ? months.getValue() : null,
        notice.isEmpty() ? 0 : notice.getValue(),
        unit.getValue());
  }

  @Override
  protected void setPresentationValue(@Nullable Prolongation agreed) {
    Prolongation shown = agreed == null ? Prolongation.NONE : agreed;
    showing = true;
    kind.setValue(shown.kind());
    months.setValue(shown.months());
    notice.setValue(shown.notice());
    unit.setValue(shown.unit());
    arrange();
    showing = false;
  }

  private void arrange() {
    months.setVisible(kind.getValue() == ProlongationKind.MONTHS);
    notice.setVisible(kind.getValue() != ProlongationKind.NONE);
    unit.setVisible(kind.getValue() != ProlongationKind.NONE);
  }

  private void take() {
    if (!showing) {
      updateValue();
    }
  }

  private IntegerField number(String labelKey, int least, int most) {
    IntegerField field = new IntegerField(getTranslation(labelKey));
    field.setMin(least);
    field.setMax(most);
    field.addClassName("short-field");
    return field;
  }
}
