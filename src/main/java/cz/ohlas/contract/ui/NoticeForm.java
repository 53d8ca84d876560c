package cz.ohlas.contract.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.contract.ContractDays;
import cz.ohlas.contract.NoticeInput;
import cz.ohlas.contract.NoticeParty;
import java.time.LocalDate;

/** Who gave notice of a contract when, by what, and when it ends by that. */
final class NoticeForm extends Composite<FormLayout> {

  private static final int NAME_LENGTH = 200;
  private static final int DOCUMENT_LENGTH = 1_000;

  private final Binder<NoticeInput> binder = new Binder<>(NoticeInput.class);

  NoticeForm(ContractDays days, LocalDate today) {
    DayField given = new DayField("contract.notice.givenOn");
    given.setMax(today);
    Select<NoticeParty> party = new Select<>();
    party.setLabel(getTranslation("contract.notice.party"));
    party.setItems(NoticeParty.values());
    party.setItemLabelGenerator(each -> getTranslation(each.key()));
    TextField by = new TextField(getTranslation("contract.notice.givenBy"));
    by.setMaxLength(NAME_LENGTH);
    TextArea document = new TextArea(getTranslation("contract.notice.document"));
    document.setHelperText(getTranslation("contract.notice.document.help"));
    document.setMaxLength(DOCUMENT_LENGTH);
    DayField ends = new DayField("contract.notice.endsOn");
    ends.setHelperText(getTranslation("contract.notice.endsOn.help"));
    String required = getTranslation("field.required");
    binder.forField(given).asRequired(required).bind("givenOn");
    binder.forField(party).asRequired(required).bind("party");
    binder.forField(by).asRequired(required).bind("givenBy");
    binder.forField(document).asRequired(required).bind("document");
    binder.forField(ends).asRequired(required).bind("endsOn");
    binder.readRecord(
        new NoticeInput(today, NoticeParty.CUSTOMER, "", "", days.earliestEnd(today)));
    given.addValueChangeListener(change -> {
      if (change.getValue() != null) {
        ends.setValue(days.earliestEnd(change.getValue()));
      }
    });
    getContent().add(given, ends, party, by, document);
    getContent().setColspan(document, 2);
  }

  NoticeInput read() throws ValidationException {
    return binder.writeRecord();
  }
}
