package cz.ohlas.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.RuleMessage;
import cz.ohlas.contract.ServicePackageItem;
import cz.ohlas.price.ui.PriceExplainer;
import cz.ohlas.quote.ApprovalReason;
import cz.ohlas.quote.QuoteCalculation;
import cz.ohlas.quote.QuoteInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quote while it is written: the criteria and their price, the rest, what it comes to. */
final class QuoteEditor extends Composite<Div> {

  private final transient QuoteDesk desk;
  private final long customerId;
  private final @Nullable Long quoteId;
  private final PriceExplainer explainer;
  private final QuoteForm form;
  private final RuleMessage message = new RuleMessage();
  private final Div sum = new Div();

  QuoteEditor(QuoteDesk desk, long customerId, @Nullable Long quoteId, QuoteInput shown) {
    this.desk = desk;
    this.customerId = customerId;
    this.quoteId = quoteId;
    explainer = new PriceExplainer(desk.priceLists().inForceOn(desk.today()), desk.today());
    explainer.setValue(shown.criteria());
    explainer.onChange(criteria -> show());
    form =
        new QuoteForm(
            shown,
            desk.registrations().ofCustomer(customerId),
            packages(shown),
            desk.today(),
            this::show);
    sum.addClassName("quote-part");
    getContent().addClassName("quote-editor");
    getContent().add(explainer, form, sum, message);
    show();
  }

  /** Puts what saves the quote below the price. */
  void setActions(Component... actions) {
    explainer.setActions(actions);
  }

  /** Saves, telling what is wrong; true when saved. */
  boolean attempt(Save save) {
    message.clear();
    try {
      save.save(read());
      return true;
    } catch (BusinessRuleViolation broken) {
      message.tell(broken);
      message.scrollIntoView();
      return false;
    }
  }

  /** What saves the quote. */
  @FunctionalInterface
  interface Save {
    void save(QuoteInput input);
  }

  private QuoteInput read() {
    if (explainer.isInvalid()) {
      throw BusinessRuleViolation.plain("notice.checkFields");
    }
    return form.read(explainer.value());
  }

  /** Packages on sale, and the one that the quote has even if it is sold no more. */
  private List<ServicePackageItem> packages(QuoteInput shown) {
    return desk.packages().all().stream()
        .filter(item -> item.active() || item.id() == shown.servicePackageId())
        .toList();
  }

  private void show() {
    message.clear();
    sum.removeAll();
    try {
      QuoteInput input = read();
      QuoteCalculation calculation = desk.quotes().calculate(customerId, quoteId, input);
      form.allowBinding(!calculation.decision().atLeast());
      sum.add(
          new H3(getTranslation("quote.section.lines")),
          new QuoteSum(calculation.lines(), calculation.totals()));
      if (!calculation.approvalReasons().isEmpty()) {
        sum.add(approval(calculation.approvalReasons()));
      }
    } catch (BusinessRuleViolation broken) {
      message.tell(broken);
    }
  }

  private Div approval(List<ApprovalReason> reasons) {
    UnorderedList list = new UnorderedList();
    reasons.forEach(reason -> list.add(new ListItem(reason.sentence(getLocale()))));
    Paragraph title = new Paragraph(getTranslation("quote.approval.needed"));
    title.addClassName("strong");
    Div note = new Div(title, list);
    note.addClassName("quote-approval");
    return note;
  }
}
