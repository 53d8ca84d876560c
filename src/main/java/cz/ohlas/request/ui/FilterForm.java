package cz.ohlas.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.contract.Scope;
import cz.ohlas.customer.CustomerReference;
import cz.ohlas.customer.ui.CustomerPicker;
import cz.ohlas.request.Channel;
import cz.ohlas.request.OutcomeKind;
import cz.ohlas.request.RefusalGround;
import cz.ohlas.request.RequestAssignee;
import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestNarrowing;
import cz.ohlas.request.RequestState;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Conditions of the list of requests, each of which may be left out. */
final class FilterForm extends Composite<Div> {

  private final transient RequestDesk desk;
  private final transient RequestFilter begun;
  private final ComboBox<RequestState> state;
  private final ComboBox<Scope> scope;
  private final ComboBox<RequestAssignee> assignee;
  private final ComboBox<Boolean> fault;
  private final ComboBox<Channel> channel;
  private final ComboBox<RefusalGround> ground;
  private final ComboBox<OutcomeKind> outcome;
  private final CustomerPicker customer;
  private final DayField from = new DayField("request.filter.from");
  private final DayField to = new DayField("request.filter.to");

  /** Takes the filter to begin with. */
  FilterForm(RequestDesk desk, RequestFilter filter) {
    this.desk = desk;
    this.begun = filter;
    RequestNarrowing by = filter.narrowing();
    state =
        choice(
            "request.stands",
            List.of(RequestState.values()),
            each -> getTranslation("request.state." + each),
            by.state());
    scope =
        choice(
            "request.scope", List.of(Scope.values()), each -> each.label(getLocale()), by.scope());
    assignee = choice("request.assignee", people(by), this::name, by.assignee());
    fault =
        choice(
            "request.field.concernsFault",
            List.of(true, false),
            each -> getTranslation(each ? "yes" : "no"),
            by.concernsFault());
    channel =
        choice(
            "request.field.channel",
            List.of(Channel.values()),
            each -> getTranslation("request.channel." + each),
            by.channel());
    outcome =
        choice(
            "request.field.outcome",
            List.of(OutcomeKind.values()),
            each -> getTranslation("request.outcome." + each),
            by.outcome());
    ground =
        choice(
            "request.field.ground",
            List.of(RefusalGround.values()),
            each -> getTranslation("request.ground." + each),
            by.ground());
    customer = new CustomerPicker("request.customer", desk.customers());
    customer.setValue(known(filter.customerId()));
    from.setValue(by.from());
    to.setValue(by.to());
    from.setClearButtonVisible(true);
    to.setClearButtonVisible(true);
    getContent().addClassName("filter-fields");
    getContent().add(customer, assignee, state, scope, fault, channel, from, to, outcome, ground);
  }

  RequestFilter read() {
    CustomerReference whose = customer.getValue();
    return begun.withNarrowing(
        whose == null ? null : Long.valueOf(whose.id()),
        new RequestNarrowing(
            state.getValue(),
            scope.getValue(),
            assignee.getValue(),
            fault.getValue(),
            from.getValue(),
            to.getValue(),
            channel.getValue(),
            ground.getValue(),
            outcome.getValue()));
  }

  private List<RequestAssignee> people(RequestNarrowing by) {
    return Stream.of(
            Stream.of(RequestAssignee.ME, RequestAssignee.NOBODY),
            People.ofSupport(desk.staff()).stream().map(StaffCard::id).map(RequestAssignee::of),
            Stream.ofNullable(by.assignee()))
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  private String name(RequestAssignee whose) {
    return whose
        .person()
        .map(desk.staff()::nameOf)
        .orElseGet(() -> getTranslation("request.filter.assignee." + whose.who()));
  }

  private @Nullable CustomerReference known(@Nullable Long id) {
    try {
      return id == null ? null : desk.customers().reference(id);
    } catch (NotFound nobody) {
      return null;
    }
  }

  private <V> ComboBox<V> choice(
      String labelKey, List<V> items, SerializableFunction<V, String> label, @Nullable V chosen) {
    ComboBox<V> field = new ComboBox<>(getTranslation(labelKey), items);
    field.setItemLabelGenerator(label::apply);
    field.setClearButtonVisible(true);
    field.setValue(chosen);
    return field;
  }
}
