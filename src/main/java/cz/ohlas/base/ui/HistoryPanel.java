package cz.ohlas.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import cz.ohlas.base.Formats;
import cz.ohlas.base.StaffDirectory;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Who changed what when, the latest first: one panel for every record that has a history. Nothing
 * is read until somebody opens it.
 */
public final class HistoryPanel extends Composite<Details> {

  private static final int STEP = 50;

  private final transient Supplier<List<HistoryLine>> source;
  private final transient StaffDirectory staff;
  private final UnorderedList rows = new UnorderedList();
  private final Div content = new Div(rows);

  /** Takes what reads the changes, in any order, and the names of those who made them. */
  public HistoryPanel(Supplier<List<HistoryLine>> source, StaffDirectory staff) {
    this.source = source;
    this.staff = staff;
    rows.addClassName("history");
    Details panel = getContent();
    panel.addClassName("history-panel");
    panel.setSummaryText(getTranslation("history.title"));
    panel.add(content);
    panel.addOpenedChangeListener(change -> {
      if (change.isOpened()) {
        read();
      }
    });
  }

  private void read() {
    List<HistoryLine> lines =
        source.get().stream()
            .filter(HistoryLine::says)
            .sorted(Comparator.comparing(HistoryLine::at).reversed())
            .toList();
    content.removeAll();
    rows.removeAll();
    if (lines.isEmpty()) {
      Paragraph nothing = new Paragraph(getTranslation("history.empty"));
      nothing.addClassName("quiet");
      content.add(nothing);
      return;
    }
    content.add(rows);
    show(lines, 0);
  }

  private void show(List<HistoryLine> lines, int from) {
    int to = Math.min(lines.size(), from + STEP);
    lines.subList(from, to).forEach(line -> rows.add(row(line)));
    if (to < lines.size()) {
      Button older = new Button(getTranslation("history.older", lines.size() - to));
      older.addThemeVariants(ButtonVariant.TERTIARY);
      older.addClickListener(click -> {
        content.remove(older);
        show(lines, to);
      });
      content.add(older);
    }
  }

  private ListItem row(HistoryLine line) {
    Span when = new Span(Formats.of(getLocale()).dateTime(line.at()));
    Span who = new Span(staff.nameOf(line.staffId()));
    Div stamp = new Div(when, who);
    stamp.addClassName("history-stamp");
    Span subject = new Span(line.subject());
    subject.addClassName("strong");
    Span deed = new Span(getTranslation("history.kind." + line.kind().name()));
    deed.addClassName("quiet");
    Div heading = new Div(subject, deed);
    heading.addClassName("history-subject");
    Div what = new Div(heading);
    line.fields().forEach(field -> what.add(field(field)));
    return new ListItem(stamp, what);
  }

  private Component field(HistoryLine.Field field) {
    Span label = new Span(field.label());
    label.addClassName("history-label");
    Span before = new Span(field.before());
    before.addClassName("history-before");
    Span arrow = new Span("→");
    arrow.getElement().setAttribute("aria-label", getTranslation("history.became"));
    arrow.getElement().setAttribute("role", "img");
    Div row = new Div(label, before, arrow, new Span(field.after()));
    row.addClassName("history-field");
    return row;
  }
}
