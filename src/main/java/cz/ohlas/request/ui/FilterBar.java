package cz.ohlas.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.Formats;
import cz.ohlas.base.NotFound;
import cz.ohlas.request.RequestAssignee;
import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestNarrowing;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the list besides the ready-made filters: each condition a chip that can be taken
 * away by itself, and the form where conditions are chosen.
 */
final class FilterBar extends Composite<Div> {

  private final transient RequestDesk desk;
  private final transient Consumer<RequestFilter> choose;
  private final Button opener;
  private final Div chips = new Div();
  private final Div form = new Div();
  private transient RequestFilter filter = RequestFilter.TEAM;

  FilterBar(RequestDesk desk, Consumer<RequestFilter> choose) {
    this.desk = desk;
    this.choose = choose;
    opener =
        new Button(getTranslation("request.filter"), VaadinIcon.FILTER.create(), click -> toggle());
    opener.addThemeVariants(ButtonVariant.TERTIARY);
    opener.addClassName("chip-like");
    opener.getElement().setAttribute("aria-expanded", "false");
    chips.addClassName("applied");
    getContent().addClassName("filter-bar");
    getContent().add(chips, form);
    form.addClassName("filter-form");
    form.setVisible(false);
  }

  /** The button that opens the form, to stand among the ready-made filters. */
  Button opener() {
    return opener;
  }

  /** Shows the filter in force. */
  void show(RequestFilter inForce) {
    if (!inForce.equals(filter)) {
      filter = inForce;
      open(false);
    }
    chips.removeAll();
    FilterParameters.write(inForce)
        .forEach((key, value) -> {
          String text = text(key, inForce);
          if (text != null) {
            chips.add(chip(key, text));
          }
        });
    chips.setVisible(chips.getComponentCount() > 0);
  }

  private Button chip(String key, String text) {
    Button chip =
        new Button(text, VaadinIcon.CLOSE_SMALL.create(), click -> choose.accept(without(key)));
    chip.setIconAfterText(true);
    chip.addThemeVariants(ButtonVariant.TERTIARY);
    chip.addClassName("applied-chip");
    chip.setAriaLabel(getTranslation("request.filter.remove", text));
    return chip;
  }

  private RequestFilter without(String key) {
    Map<String, String> others = new LinkedHashMap<>(FilterParameters.write(filter));
    others.remove(key);
    return FilterParameters.read(others);
  }

  private void toggle() {
    open(!form.isVisible());
  }

  private void open(boolean wanted) {
    form.removeAll();
    form.setVisible(wanted);
    opener.getElement().setAttribute("aria-expanded", String.valueOf(wanted));
    if (wanted) {
      FilterForm fields = new FilterForm(desk, filter);
      Button apply =
          new Button(getTranslation("request.filter.apply"), click -> apply(fields.read()));
      Button none =
          new Button(
              getTranslation("request.filter.none"),
              click -> choose.accept(filter.withNarrowing(null, RequestNarrowing.NONE)));
      none.addThemeVariants(ButtonVariant.TERTIARY);
      Div buttons = new Div(apply, none);
      buttons.addClassName("buttons");
      form.add(fields, buttons);
    }
  }

  private void apply(RequestFilter chosen) {
    LocalDate from = chosen.narrowing().from();
    LocalDate to = chosen.narrowing().to();
    if (from != null && to != null && to.isBefore(from)) {
      throw BusinessRuleViolation.plain("request.filter.daysTurned");
    }
    choose.accept(chosen);
    open(false);
  }

  /** The condition in words; null for what the ready-made filters and the search field show. */
  private @Nullable String text(String key, RequestFilter of) {
    RequestNarrowing by = of.narrowing();
    return switch (key) {
      case FilterParameters.CUSTOMER -> named("request.customer", customer(of.customerId()));
      case FilterParameters.STATE ->
          named("request.stands", getTranslation("request.state." + by.state()));
      case FilterParameters.SCOPE ->
          named("request.scope", by.scope() == null ? "" : by.scope().label(getLocale()));
      case FilterParameters.ASSIGNEE -> named("request.assignee", assignee(by.assignee()));
      case FilterParameters.FAULT ->
          named(
              "request.field.concernsFault",
              getTranslation(Boolean.TRUE.equals(by.concernsFault()) ? "yes" : "no"));
      case FilterParameters.FROM -> named("request.filter.from", day(by.from()));
      case FilterParameters.TO -> named("request.filter.to", day(by.to()));
      case FilterParameters.CHANNEL ->
          named("request.field.channel", getTranslation("request.channel." + by.channel()));
      case FilterParameters.GROUND ->
          named("request.field.ground", getTranslation("request.ground." + by.ground()));
      case FilterParameters.OUTCOME ->
          named("request.field.outcome", getTranslation("request.outcome." + by.outcome()));
      default -> null;
    };
  }

  private String named(String labelKey, String value) {
    return getTranslation(labelKey) + ": " + value;
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? "" : Formats.of(getLocale()).date(day);
  }

  private String assignee(@Nullable RequestAssignee whose) {
    return whose == null
        ? ""
        : whose
            .person()
            .map(desk.staff()::nameOf)
            .orElseGet(() -> getTranslation("request.filter.assignee." + whose.who()));
  }

  private String customer(@Nullable Long id) {
    try {
      return id == null ? "" : desk.customers().reference(id).name();
    } catch (NotFound nobody) {
      return getTranslation("none");
    }
  }
}
