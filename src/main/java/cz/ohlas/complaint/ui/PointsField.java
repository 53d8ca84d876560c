package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import cz.ohlas.complaint.PointInput;
import java.util.ArrayList;
import java.util.List;

/** The points of a complaint as they are registered: what is claimed and what is demanded. */
final class PointsField extends CustomField<List<PointInput>> {

  private final Div rows = new Div();
  private final List<Row> points = new ArrayList<>();

  PointsField() {
    super(List.of());
    setLabel(getTranslation("complaint.field.points"));
    rows.addClassName("point-rows");
    Button more =
        new Button(
            getTranslation("complaint.points.add"), VaadinIcon.PLUS.create(), click -> add("", ""));
    more.addThemeVariants(ButtonVariant.TERTIARY);
    add(rows, more);
    add("", "");
  }

  @Override
  protected List<PointInput> generateModelValue() {
    return points.stream()
        .filter(row -> !row.claim.isEmpty() || !row.demand.isEmpty())
        .map(row -> PointInput.claimed(row.claim.getValue(), row.demand.getValue()))
        .toList();
  }

  @Override
  protected void setPresentationValue(List<PointInput> value) {
    rows.removeAll();
    points.clear();
    value.forEach(point -> add(point.claim(), point.demand()));
    if (value.isEmpty()) {
      add("", "");
    }
  }

  private void add(String claim, String demand) {
    Row row = new Row(points.size() + 1, claim, demand);
    points.add(row);
    rows.add(row);
  }

  private void take(Row row) {
    if (points.size() > 1) {
      points.remove(row);
      rows.remove(row);
      for (int i = 0; i < points.size(); i++) {
        points.get(i).number(i + 1);
      }
      updateValue();
    }
  }

  /** One point. */
  private final class Row extends Div {

    private final TextArea claim = new TextArea();
    private final TextArea demand = new TextArea();
    private final Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> take(this));

    private Row(int number, String claimed, String demanded) {
      addClassName("point-row");
      claim.setMaxLength(4000);
      demand.setMaxLength(2000);
      claim.setValue(claimed);
      demand.setValue(demanded);
      remove.addThemeVariants(ButtonVariant.TERTIARY);
      number(number);
      add(claim, demand, remove);
    }

    private void number(int number) {
      claim.setLabel(getTranslation("complaint.points.claim", number));
      demand.setLabel(getTranslation("complaint.points.demand", number));
      remove.setAriaLabel(getTranslation("complaint.points.remove", number));
    }
  }
}
