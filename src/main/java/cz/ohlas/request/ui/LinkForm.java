package cz.ohlas.request.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ListSlice;
import cz.ohlas.request.LinkKind;
import cz.ohlas.request.RequestFact;
import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestListItem;
import cz.ohlas.request.RequestSort;
import cz.ohlas.request.RequestView;
import java.util.stream.Stream;

/** With which request this one is linked, and whether both ask for the same. */
final class LinkForm extends Composite<Div> {

  private static final int SHOWN = 30;

  private final ComboBox<RequestListItem> other =
      new ComboBox<>(getTranslation("request.field.other"));
  private final RadioButtonGroup<LinkKind> kind =
      new RadioButtonGroup<>(getTranslation("request.field.linkKind"));

  LinkForm(RequestDesk desk, RequestFact request) {
    other.setItemLabelGenerator(
        item -> item.number() + " · " + item.customerName() + " · " + item.subject());
    other.setPlaceholder(getTranslation("request.field.otherHint"));
    other.setPageSize(SHOWN);
    other.setWidthFull();
    other.setItems(query ->
        page(desk, request, query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
    kind.addClassName("stacked");
    kind.setItems(
        request.state().isEnded()
            ? java.util.List.of(LinkKind.LINKED)
            : java.util.List.of(LinkKind.LINKED, LinkKind.DUPLICATE_OF));
    kind.setItemLabelGenerator(each -> getTranslation("request.linkKind." + each));
    kind.setValue(LinkKind.LINKED);
    getContent().addClassName("note-form");
    getContent().add(other, kind);
  }

  /** Nothing typed yet: what the same customer asked lately. */
  private static Stream<RequestListItem> page(
      RequestDesk desk, RequestFact request, String typed, int offset, int limit) {
    RequestFilter filter =
        typed.isBlank()
            ? RequestFilter.ofCustomer(request.customerId())
            : RequestFilter.TEAM.withView(RequestView.ALL).withTyped(typed);
    return desk
        .requests()
        .list(filter, new ListSlice<>(RequestSort.RECEIVED, true, offset, limit, null))
        .stream();
  }

  long other() {
    if (other.isEmpty()) {
      throw BusinessRuleViolation.plain("request.rule.otherMissing");
    }
    return other.getValue().id();
  }

  LinkKind kind() {
    return kind.getValue();
  }
}
