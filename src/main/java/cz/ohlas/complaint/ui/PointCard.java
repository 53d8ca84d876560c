package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import cz.ohlas.complaint.PointInput;
import cz.ohlas.complaint.Verdict;

/** The decision of one point: verdict, findings, the rule in words, reasons. */
final class PointCard extends Composite<Div> {

  private static final int PAUSE = 700;

  private final transient PointInput point;
  private final TextArea claim;
  private final TextArea demand;
  private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>();
  private final TextArea findings;
  private final TextArea rule;
  private final TextArea reasons;

  PointCard(int number, PointInput point, boolean open, Runnable changed) {
    this.point = point;
    String title = getTranslation("complaint.point", number);
    claim = area("complaint.point.claim", point.claim(), 4000, changed);
    demand = area("complaint.point.demand", point.demand(), 2000, changed);
    findings = area("complaint.point.findings", point.findings(), 4000, changed);
    rule = area("complaint.point.rule", point.rule(), 2000, changed);
    reasons = area("complaint.point.reasons", point.reasons(), 4000, changed);
    verdict.setLabel(getTranslation("complaint.point.verdict"));
    verdict.setItems(Verdict.values());
    verdict.setItemLabelGenerator(each -> getTranslation("complaint.verdict." + each.name()));
    verdict.setValue(point.verdict());
    verdict.addValueChangeListener(change -> changed.run());
    Div asked = new Div(claim, demand);
    asked.addClassName("side-by-side");
    getContent().addClassName("point-card");
    getContent().getElement().setAttribute("role", "group");
    getContent().getElement().setAttribute("aria-label", title);
    getContent().add(new H3(title), asked, verdict, findings, rule, reasons);
    claim.setReadOnly(!open);
    demand.setReadOnly(!open);
    verdict.setReadOnly(!open);
    findings.setReadOnly(!open);
    rule.setReadOnly(!open);
    reasons.setReadOnly(!open);
  }

  PointInput read() {
    return new PointInput(
        point.id(),
        claim.getValue(),
        demand.getValue(),
        verdict.getValue(),
        findings.getValue(),
        rule.getValue(),
        reasons.getValue());
  }

  /** Puts what the log says below what is written already. */
  void addFindings(String text) {
    String before = findings.getValue().strip();
    findings.setValue(before.isEmpty() ? text : before + "\n" + text);
  }

  private TextArea area(String key, String text, int longest, Runnable changed) {
    TextArea area = new TextArea(getTranslation(key));
    area.setMaxLength(longest);
    area.setValue(text);
    area.setValueChangeMode(ValueChangeMode.LAZY);
    area.setValueChangeTimeout(PAUSE);
    area.addValueChangeListener(change -> changed.run());
    area.addClassName("wide-field");
    return area;
  }
}
