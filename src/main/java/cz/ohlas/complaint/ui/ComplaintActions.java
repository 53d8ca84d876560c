package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.StaffDirectory.StaffCard;
import cz.ohlas.base.ui.ConflictAwareEdit;
import cz.ohlas.base.ui.ConflictAwareEdit.Saved;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.complaint.ComplaintDecisions;
import cz.ohlas.complaint.ComplaintDetail;
import cz.ohlas.complaint.ComplaintEvidence;
import cz.ohlas.complaint.ComplaintInput;
import cz.ohlas.complaint.ComplaintRegister;
import cz.ohlas.complaint.ComplaintService;
import cz.ohlas.complaint.DispatchInput;
import cz.ohlas.complaint.DispatchWay;
import cz.ohlas.customer.CustomerService;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.document.ui.DocumentUpload;
import cz.ohlas.request.RequestReferences;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/** The dialogs by which complaints are worked with; each calls one verb of a service. */
@Component
class ComplaintActions {

  private static final int FILES = 10;

  private final ComplaintService complaints;
  private final ComplaintDecisions decisions;
  private final ComplaintRegister register;
  private final ComplaintEvidence evidence;
  private final CustomerService customers;
  private final RequestReferences requests;
  private final DocumentStore documents;
  private final StaffDirectory directory;
  private final ConsoleClock clock;

  ComplaintActions(
      ComplaintService complaints,
      ComplaintDecisions decisions,
      ComplaintRegister register,
      ComplaintEvidence evidence,
      CustomerService customers,
      RequestReferences requests,
      DocumentStore documents,
      StaffDirectory directory,
      ConsoleClock clock) {
    this.complaints = complaints;
    this.decisions = decisions;
    this.register = register;
    this.evidence = evidence;
    this.customers = customers;
    this.requests = requests;
    this.documents = documents;
    this.directory = directory;
    this.clock = clock;
  }

  ComplaintDetail detail(long id) {
    return register.detail(id);
  }

  ComplaintRegister register() {
    return register;
  }

  ComplaintDecisions decisions() {
    return decisions;
  }

  ComplaintEvidence evidence() {
    return evidence;
  }

  StaffDirectory directory() {
    return directory;
  }

  ComplaintService complaints() {
    return complaints;
  }

  /** The dialog for a new complaint; the way to the other one where it was only said. */
  void register(LongConsumer opened) {
    ComplaintForm form = form();
    DocumentUpload originals =
        new DocumentUpload(documents, "complaint.field.originals", ComplaintService.FILES, FILES);
    FormDialog[] dialog = new FormDialog[1];
    Button spoken =
        new Button(
            form.getTranslation("complaint.instructed.instead"),
            click -> {
              dialog[0].close();
              instruct(() -> {});
            });
    spoken.addThemeVariants(ButtonVariant.TERTIARY);
    dialog[0] =
        new FormDialog(
                "complaint.register",
                "complaint.register.save",
                new Div(spoken, form, originals),
                () -> registered(complaints.register(form.read(), originals.files()), opened))
            .drafted("complaint.register", 0, 0)
            .wide();
    dialog[0].open();
  }

  /** A confidential one may be out of sight for who has just registered it (ACC-7). */
  private void registered(long id, LongConsumer opened) {
    try {
      Notices.done("complaint.notice.registered", register.detail(id).number());
      opened.accept(id);
    } catch (NotFound outOfSight) {
      Notices.done("complaint.notice.registeredConfidential");
    }
  }

  void correct(ComplaintDetail detail, Runnable done) {
    ComplaintForm form = form();
    form.show(detail.registered());
    ConflictAwareEdit<ComplaintInput> edit =
        new ConflictAwareEdit<>(
            new Saved<>(detail.registered(), detail.version()),
            () -> {
              ComplaintDetail now = detail(detail.id());
              return new Saved<>(now.registered(), now.version());
            },
            (version, input) -> complaints.correct(detail.id(), version, input),
            ComplaintWording.conflicts(customers, requests, directory),
            () -> saved(done));
    FormDialog.editing("complaint.correct", form, form::read, edit)
        .drafted("complaint.correct", detail.id(), detail.version())
        .wide()
        .open();
  }

  void instruct(Runnable done) {
    InstructionForm form =
        new InstructionForm(
            customers, LocalDateTime.ofInstant(clock.instant(), ConsoleClock.PRAGUE));
    new FormDialog(
            "complaint.instructed.record",
            "action.save",
            form,
            () -> {
              complaints.recordInstruction(form.read());
              Notices.done("complaint.notice.instructed");
              done.run();
            })
        .drafted("complaint.instructed.record", 0, 0)
        .open();
  }

  void attach(long id, Runnable done) {
    DocumentUpload files =
        new DocumentUpload(documents, "complaint.field.files", ComplaintService.FILES, FILES);
    Select<Boolean> original = new Select<>();
    original.setLabel(files.getTranslation("complaint.field.fileKind"));
    original.setItems(true, false);
    original.setItemLabelGenerator(each ->
        original.getTranslation(
            each ? "complaint.attachment.original" : "complaint.attachment.other"));
    original.setValue(false);
    new FormDialog(
            "complaint.attach",
            "action.save",
            new Div(original, files),
            () -> {
              files.files().forEach(file -> complaints.attach(id, file, original.getValue()));
              saved(done);
            })
        .open();
  }

  void ask(long id, Runnable done) {
    ComboBox<StaffCard> whom = new ComboBox<>();
    whom.setLabel(whom.getTranslation("complaint.statement.whom"));
    whom.setItems(complaints.colleagues());
    whom.setItemLabelGenerator(StaffCard::name);
    TextArea question = area("complaint.statement.question", 2000);
    new FormDialog(
            "complaint.statement.ask",
            "complaint.statement.askSave",
            new FormLayout(whom, question),
            () -> {
              if (whom.isEmpty()) {
                throw cz.ohlas.base.BusinessRuleViolation.plain("field.required");
              }
              complaints.askForStatement(id, whom.getValue().id(), question.getValue());
              Notices.done("complaint.notice.asked", whom.getValue().name());
              done.run();
            })
        .drafted("complaint.statement.ask", id, 0)
        .open();
  }

  void give(long statementId, String asked, Runnable done) {
    TextArea text = area("complaint.statement.text", 4000);
    text.setHelperText(asked);
    new FormDialog(
            "complaint.statement.give",
            "complaint.statement.giveSave",
            new FormLayout(text),
            () -> {
              complaints.giveStatement(statementId, text.getValue());
              saved(done);
            })
        .drafted("complaint.statement.give", statementId, 0)
        .open();
  }

  void dispatch(ComplaintDetail detail, Runnable done) {
    DayField day = new DayField("complaint.field.dispatchedOn");
    day.setMax(today());
    day.setValue(today());
    Select<DispatchWay> way = new Select<>();
    way.setLabel(day.getTranslation("complaint.field.way"));
    way.setItems(DispatchWay.values());
    way.setItemLabelGenerator(each -> way.getTranslation("complaint.way." + each.name()));
    way.setValue(DispatchWay.DATA_BOX);
    new FormDialog(
            "complaint.dispatch",
            "complaint.dispatch.save",
            new FormLayout(day, way),
            () -> {
              LocalDate chosen = required(day);
              decisions.dispatchReply(
                  detail.id(), detail.version(), new DispatchInput(chosen, way.getValue()));
              Notices.done("complaint.notice.dispatched", detail.number());
              done.run();
            })
        .open();
  }

  void deliver(ComplaintDetail detail, Runnable done) {
    DayField day = new DayField("complaint.field.deliveredOn");
    day.setMax(today());
    new FormDialog(
            "complaint.deliver",
            "action.save",
            new FormLayout(day),
            () -> {
              complaints.recordDelivery(detail.id(), detail.version(), required(day));
              saved(done);
            })
        .open();
  }

  private ComplaintForm form() {
    return new ComplaintForm(customers, requests, complaints.colleagues(), today());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ConsoleClock.PRAGUE);
  }

  private static LocalDate required(DayField day) {
    return day.getOptionalValue()
        .orElseThrow(() -> cz.ohlas.base.BusinessRuleViolation.plain("field.required"));
  }

  private static TextArea area(String labelKey, int longest) {
    TextArea area = new TextArea();
    area.setLabel(area.getTranslation(labelKey));
    area.setMaxLength(longest);
    area.setMinRows(4);
    return area;
  }

  private static void saved(Runnable done) {
    Notices.done("notice.saved");
    done.run();
  }
}
