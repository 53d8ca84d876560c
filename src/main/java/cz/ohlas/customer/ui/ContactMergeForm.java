package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Formats;
import cz.ohlas.base.ui.RuleMessage;
import cz.ohlas.customer.AuthorisationInput;
import cz.ohlas.customer.ContactDetail;
import cz.ohlas.customer.ContactInput;
import cz.ohlas.customer.ContactMergeInput;
import cz.ohlas.customer.ContactMergePlan;
import cz.ohlas.customer.ContactMergeService;
import cz.ohlas.customer.ContactUse;
import cz.ohlas.customer.MergedApproval;
import cz.ohlas.customer.ReachKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which other record is the same person's, and what of both stays. */
final class ContactMergeForm extends Composite<Div> {

  private final transient ContactMergeService merges;
  private final transient ContactDetail stays;
  private final RuleMessage message = new RuleMessage();
  private final Div preview = new Div();
  private transient @Nullable Shown shown;

  ContactMergeForm(ContactMergeService merges, ContactDetail stays, List<ContactDetail> others) {
    this.merges = merges;
    this.stays = stays;
    ComboBox<ContactDetail> other = new ComboBox<>(getTranslation("customer.contact.merge.other"));
    other.setItems(others);
    other.setItemLabelGenerator(ContactMergeForm::label);
    other.setRequiredIndicatorVisible(true);
    other.setWidthFull();
    other.addValueChangeListener(change -> show(change.getValue()));
    preview.addClassName("merge-preview");
    getContent().addClassName("merge-preview");
    getContent()
        .add(
            new Paragraph(getTranslation("customer.contact.merge.text", stays.facts().name())),
            other,
            message,
            preview);
    if (others.size() == 1) {
      other.setValue(others.getFirst());
    }
  }

  /**
   * What was chosen.
   *
   * @throws BusinessRuleViolation while there is nothing to choose from
   */
  ContactMergeInput read() {
    Shown now = shown;
    if (now == null) {
      throw BusinessRuleViolation.plain("customer.rule.mergeOtherMissing");
    }
    return new ContactMergeInput(
        now.plan().stays().id(), now.plan().goes().id(), now.plan().seen(), now.chosen());
  }

  private void show(@Nullable ContactDetail other) {
    message.clear();
    preview.removeAll();
    shown = null;
    if (other == null) {
      return;
    }
    try {
      ContactMergePlan plan = merges.plan(stays.id(), other.id());
      Shown now = new Shown(plan);
      preview.add(now.fields());
      preview.add(
          new H4(getTranslation("customer.contact.merge.approvals")),
          approvals(plan.approvals()),
          new H4(getTranslation("customer.contact.merge.uses")),
          list(plan.uses().stream().map(this::use).toList()),
          new Paragraph(getTranslation("customer.contact.merge.goes", other.facts().name())));
      shown = now;
    } catch (BusinessRuleViolation broken) {
      message.tell(broken);
    }
  }

  private Component approvals(List<MergedApproval> approvals) {
    return approvals.isEmpty()
        ? new Paragraph(getTranslation("customer.contact.notAuthorised"))
        : list(approvals.stream().map(this::approval).toList());
  }

  private String approval(MergedApproval approval) {
    AuthorisationInput facts = approval.facts();
    Formats formats = Formats.of(getLocale());
    LocalDate to = facts.validTo();
    String days =
        to == null
            ? getTranslation("customer.contact.authorised", formats.date(facts.validFrom()))
            : getTranslation("customer.contact.authorisedTo", formats.range(facts.validFrom(), to));
    String said =
        getTranslation(
            "customer.authorisation.said",
            facts.approvedBy(),
            formats.date(facts.approvedOn()),
            facts.document());
    String line = days + "; " + said;
    int united = approval.united().size();
    return united == 1
        ? line
        : getTranslation("customer.contact.merge.united", line, formats.number(united));
  }

  private String use(ContactUse.Count use) {
    return getTranslation(
        "customer.contact.merge.use",
        getTranslation(use.labelKey()),
        Formats.of(getLocale()).number(use.number()));
  }

  private static UnorderedList list(List<String> lines) {
    return new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new));
  }

  /** Two records of one person may bear the same name; more tells them apart. */
  private static String label(ContactDetail contact) {
    ContactInput facts = contact.facts();
    return Arrays.asList(facts.name(), facts.function(), facts.phone(), facts.email()).stream()
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /** The fields of one plan. */
  private static final class Shown {

    private final ContactMergePlan plan;
    private final MergeChoice<String> name;
    private final MergeChoice<String> function;
    private final MergeChoice<Locale> language;
    private final SeveralField phones = new SeveralField(ReachKind.PHONE);
    private final SeveralField emails = new SeveralField(ReachKind.EMAIL);

    private Shown(ContactMergePlan plan) {
      this.plan = plan;
      ContactInput one = plan.stays().facts();
      ContactInput other = plan.goes().facts();
      name = new MergeChoice<>("customer.contact.name", one.name(), other.name(), text -> text);
      function =
          new MergeChoice<>(
              "customer.contact.function",
              plan.proposed().function(),
              other.function().isBlank() ? one.function() : other.function(),
              text -> text);
      language =
          new MergeChoice<>(
              "customer.contact.language",
              one.language(),
              other.language(),
              each -> name.getTranslation("language." + each.getLanguage()));
      phones.setValue(plan.proposed().phones());
      emails.setValue(plan.proposed().emails());
    }

    private ContactMergePlan plan() {
      return plan;
    }

    private List<Component> fields() {
      return List.of(name, function, phones, emails, language);
    }

    private ContactInput chosen() {
      return new ContactInput(
          name.value(), function.value(), emails.getValue(), phones.getValue(), language.value());
    }
  }
}
