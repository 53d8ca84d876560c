package cz.ohlas.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.base.ui.RuleField;
import cz.ohlas.customer.CallerHit;
import cz.ohlas.customer.NewcomerInput;
import cz.ohlas.customer.PhoneNumber;
import cz.ohlas.request.PhoneCall;
import cz.ohlas.request.RequestReference;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who calls: one field finds them by whatever they say of themselves, a telephone exchange may know
 * by itself, and a company that nobody knows is written down by its name.
 */
final class CallerChoice extends Composite<Div> {

  private static final int CALLERS = 20;

  private final transient RequestDesk desk;
  private final transient Runnable changed;
  private final Div told = new Div();
  private final ComboBox<CallerHit> caller =
      new ComboBox<>(getTranslation("request.intake.caller"));
  private final Button unknown =
      new Button(getTranslation("request.intake.newcomer"), click -> becomeNewcomer());
  private final TextField company = new TextField(getTranslation("request.intake.company"));
  private final TextField phone = new TextField(getTranslation("request.intake.phone"));
  private final Div newcomer = new Div(company, phone);
  private PhoneCall call = PhoneCall.NONE;

  /** Takes what follows once somebody else is chosen. */
  CallerChoice(RequestDesk desk, Runnable changed) {
    this.desk = desk;
    this.changed = changed;
    caller.setItems(query ->
        found(query.getFilter().orElse(""), query.getOffset() + CALLERS).stream()
            .skip(query.getOffset())
            .limit(query.getLimit()));
    caller.setItemLabelGenerator(this::text);
    caller.setPlaceholder(getTranslation("request.intake.callerHint"));
    caller.setAutofocus(true);
    caller.addClassName("caller");
    // Enter pressed before the hits have come is kept for them: frontend/lookup.js
    caller.addClassName("lookup");
    caller.addValueChangeListener(change -> {
      unknown.setVisible(change.getValue() == null);
      newcomer.setVisible(false);
      changed.run();
    });
    unknown.addThemeVariants(ButtonVariant.TERTIARY);
    unknown.addClassName("newcomer-start");
    company.setMaxLength(200);
    company.setRequiredIndicatorVisible(true);
    RuleField.of(company, "customer.rule.nameMissing");
    phone.setMaxLength(60);
    newcomer.addClassName("newcomer");
    newcomer.setVisible(false);
    told.addClassName("call");
    told.getElement().setAttribute("role", "status");
    told.setVisible(false);
    getContent().add(told, caller, unknown, newcomer);
    getContent().addClassName("caller-choice");
  }

  /** Whoever is found; once that is everybody, also somebody else of the same companies. */
  private List<CallerHit> found(String typed, int limit) {
    List<CallerHit> hits = desk.customers().findCallers(typed, limit);
    if (hits.size() == limit) {
      return hits;
    }
    Stream<CallerHit> others =
        hits.stream()
            .filter(hit -> hit.contactId() != null)
            .map(hit -> new CallerHit(hit.customerId(), hit.customerName(), null, "", ""))
            .distinct();
    return Stream.concat(hits.stream(), others).toList();
  }

  /** Shows who calls as the telephone exchange tells it; what it told may have been no number. */
  void ringing(PhoneCall ringing, boolean numberTold) {
    call = ringing;
    told.removeAll();
    told.setVisible(!ringing.isNone() || numberTold);
    if (ringing.number().isEmpty()) {
      told.add(new Span(getTranslation("request.call.noNumber")));
    } else {
      phone.setValue(PhoneNumber.shown(ringing.number()));
      known(desk.customers().findCallers(ringing.number(), CALLERS));
    }
    tellLogged();
  }

  private void known(List<CallerHit> found) {
    String number = PhoneNumber.shown(call.number());
    if (found.size() == 1) {
      told.add(new Span(getTranslation("request.call.from", number)));
      choose(found.getFirst());
    } else if (found.isEmpty()) {
      told.add(new Span(getTranslation("request.call.unknown", number)));
    } else {
      told.add(new Span(getTranslation("request.call.several", number)));
      found.forEach(hit -> {
        Button one = new Button(text(hit), click -> choose(hit));
        one.addClassName("candidate");
        told.add(one);
      });
    }
  }

  /** The same call logged twice leads to the request that it already has. */
  void tellLogged() {
    desk.intake().ofCall(call).ifPresent(this::tellLogged);
  }

  private void tellLogged(RequestReference first) {
    told.removeAll();
    told.setVisible(true);
    Button open =
        new Button(
            getTranslation("request.call.open", first.number()),
            click -> RequestNavigation.open(first.id()));
    open.addThemeVariants(ButtonVariant.PRIMARY);
    told.add(new Span(getTranslation("request.rule.callLogged", first.number())), open);
    open.focus();
  }

  /** The field in which somebody is found. */
  Component field() {
    return caller;
  }

  PhoneCall call() {
    return call;
  }

  /** Chooses somebody as if found by hand. */
  void choose(CallerHit hit) {
    caller.setValue(hit);
  }

  /** Who is chosen; null while nobody is, and for a company that nobody knows. */
  @Nullable CallerHit hit() {
    return caller.getValue();
  }

  boolean isNewcomer() {
    return newcomer.isVisible();
  }

  /** The company that nobody knows; null for one that somebody does. */
  @Nullable NewcomerInput newcomer() {
    return isNewcomer() ? new NewcomerInput(company.getValue(), phone.getValue()) : null;
  }

  private void becomeNewcomer() {
    unknown.setVisible(false);
    newcomer.setVisible(true);
    changed.run();
    company.focus();
  }

  private String text(CallerHit hit) {
    boolean other = hit.contactId() == null && hit.phone().isEmpty();
    return Stream.of(
            hit.contactName(),
            hit.customerName(),
            other ? getTranslation("request.intake.otherPerson") : hit.phone())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
