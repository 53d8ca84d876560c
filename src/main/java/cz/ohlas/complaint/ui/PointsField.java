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

  private static final PointInput NEW = PointInput.claimed("", "");

  private final Div rows = new Div();
  private final List<Row> points = new ArrayList<>();

  PointsField() {
    super(List.of());
    setLabel(getTranslation("complaint.field.points"));
    rows.addClassName("point-rows");
    Button more =
        new Button(
            getTranslation("complaint.points.add"), VaadinIcon.PLUS.create(), click -> add(NEW));
    more.addThemeVariants(ButtonVariant.TERTIARY);
    add(rows, more);
    add(NEW);
  }

  @Override
  protected List<PointInput> generateModelValue() {
    return points.stream()
        .filter(row -> !row.claim.isEmpty() || !row.demand.isEmpty())
        .map(row -> row.point.corrected(row.claim.getValue(), row.demand.getValue()))
        .toList();
  }

  @Override
  protected void setPresentationValue(List<PointInput> value) {
    rows.removeAll();
    points.clear();
    value.forEach(this::add);
    if (value.isEmpty()) {
      add(NEW);
    }
  }

  private void add(PointInput point) {
    Row row = new Row(points.size() + 1, point);
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

    private final transient PointInput point;
    private final TextArea claim = new TextArea();
    private final TextArea demand = new TextArea();
    private final Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> take(this));

    private Row(int number, PointInput point) {
      this.point = point;
      addClassName("point-row");
      claim.setMaxLength(4000);
      demand.setMaxLength(2000);
      claim.setValue(point.claim());
      demand.setValue(point.demand());
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
