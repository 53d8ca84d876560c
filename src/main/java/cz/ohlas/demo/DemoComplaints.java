package cz.ohlas.demo;

import cz.ohlas.complaint.ArrivalForm;
import cz.ohlas.complaint.ComplaintDecisions;
import cz.ohlas.complaint.ComplaintDetail;
import cz.ohlas.complaint.ComplaintInput;
import cz.ohlas.complaint.ComplaintRegister;
import cz.ohlas.complaint.ComplaintService;
import cz.ohlas.complaint.DispatchInput;
import cz.ohlas.complaint.DispatchWay;
import cz.ohlas.complaint.InstructionInput;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.document.ReceivedFile;
import cz.ohlas.request.RequestService;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Complaints at every stage, from a fresh one to those whose reply was delivered. */
@Component
@Profile("demo")
class DemoComplaints {

  private static final int DAYS_TO_DECIDE = 3;

  private final ComplaintService complaints;
  private final ComplaintDecisions decisions;
  private final ComplaintRegister register;
  private final RequestService requests;
  private final DocumentStore documents;
  private final Stage stage;
  private final Map<String, ComplaintCase> cases = ComplaintCase.all();

  DemoComplaints(
      ComplaintService complaints,
      ComplaintDecisions decisions,
      ComplaintRegister register,
      RequestService requests,
      DocumentStore documents,
      Stage stage) {
    this.complaints = complaints;
    this.decisions = decisions;
    this.register = register;
    this.requests = requests;
    this.documents = documents;
    this.stage = stage;
  }

  void write(Scene scene) {
    Grievances grievances =
        stage.by(scene.crew().lead(), stage.now(), () -> new Grievances(scene, requests));
    List<Filing> filings = Filing.all();
    for (int place = 0; place < filings.size(); place++) {
      Filing filing = filings.get(place);
      if (!scene.daysAgo(filing.daysAgo()).isBefore(scene.start())) {
        write(scene, filing, grievances, scene.customers().get(place * 5 % 23));
      }
    }
    instruct(scene, scene.customers().get(3));
  }

  private void write(Scene scene, Filing filing, Grievances grievances, DemoCustomer otherwise) {
    ComplaintCase story = Objects.requireNonNull(cases.get(filing.key()));
    LocalDate received = scene.daysAgo(filing.daysAgo());
    Optional<Grievances.Grievance> about =
        grievances.about(story.about(), Stage.at(received, 9, 0));
    DemoCustomer customer = about.map(Grievances.Grievance::customer).orElse(otherwise);
    Set<Long> requestIds = about.map(each -> Set.of(each.request().id())).orElse(Set.of());
    long id = register(scene, filing, story, customer, requestIds);
    if (filing.last() == Filing.Step.STATEMENT_ASKED
        || filing.last() == Filing.Step.STATEMENT_GIVEN) {
      askForStatement(scene, filing, id);
    }
    if (filing.last().reaches(Filing.Step.DECIDED)) {
      decide(scene, filing, story, id);
    }
    if (filing.last().reaches(Filing.Step.DISPATCHED)) {
      dispatch(scene, filing, id);
    }
  }

  private long register(
      Scene scene,
      Filing filing,
      ComplaintCase story,
      DemoCustomer customer,
      Set<Long> requestIds) {
    LocalDate received = scene.daysAgo(filing.daysAgo());
    DemoCustomer.Asker writer = customer.authorised().getFirst();
    boolean confidential = filing.key().equals(Filing.PRIVATE);
    ComplaintInput input =
        new ComplaintInput(
            filing.form(),
            received.minusDays(filing.form() == ArrivalForm.LETTER ? 3 : 0),
            received,
            filing.form() == ArrivalForm.LETTER ? null : LocalTime.of(9, 12),
            customer.id(),
            writer.name(),
            "",
            story.kind(),
            story.subject(),
            List.of(story.claimed()),
            requestIds,
            "",
            Set.of(),
            confidential);
    byte[] letter = Paper.complaint(customer.company(), writer.person(), story, input);
    return stage.by(
        confidential ? scene.crew().head() : scene.crew().lead(),
        Stage.at(received, 11, 30),
        () -> complaints.register(input, List.of(received(letter))));
  }

  private ReceivedFile received(byte[] letter) {
    return documents.receive(
        "podani.pdf", new ByteArrayInputStream(letter), ComplaintService.FILES);
  }

  private void askForStatement(Scene scene, Filing filing, long id) {
    long asked = scene.crew().engineers().get(1);
    stage.does(
        scene.crew().head(),
        Stage.at(scene.daysAgo(filing.daysAgo() - 1), 14, 0),
        () ->
            complaints.askForStatement(
                id, asked, "Vyjádřete se prosím k průběhu požadavku a k postupu při něm."));
    if (filing.last().reaches(Filing.Step.STATEMENT_GIVEN)) {
      stage.does(
          asked,
          Stage.at(scene.daysAgo(filing.daysAgo() - 2), 15, 20),
          () ->
              complaints.giveStatement(
                  Objects.requireNonNull(detail(id).rights().statementAsked()),
                  "Upozornění jsem předal účtárně týž den; potvrzení o opravě jsem nedostal."));
    }
  }

  private void decide(Scene scene, Filing filing, ComplaintCase story, long id) {
    LocalDate decided = scene.daysAgo(filing.daysAgo() - DAYS_TO_DECIDE);
    stage.does(
        scene.crew().head(),
        Stage.at(decided, 16, 0),
        () -> {
          ComplaintDetail detail = detail(id);
          decisions.decide(
              id,
              detail.version(),
              story.decided(scene.crew().lead(), decided.plusDays(14)),
              detail.reply());
        });
  }

  private void dispatch(Scene scene, Filing filing, long id) {
    int daysAgo = filing.daysAgo() - filing.answeredAfter();
    LocalDate sent = scene.daysAgo(daysAgo);
    DispatchWay way =
        filing.form() == ArrivalForm.DATA_BOX
            ? DispatchWay.DATA_BOX
            : DispatchWay.REGISTERED_LETTER;
    stage.does(
        scene.crew().head(),
        Stage.at(sent, 17, 0),
        () -> decisions.dispatchReply(id, detail(id).version(), new DispatchInput(sent, way)));
    if (filing.last().reaches(Filing.Step.DELIVERED)) {
      LocalDate delivered = scene.daysAgo(daysAgo - 3);
      stage.does(
          scene.crew().lead(),
          Stage.at(delivered, 17, 30),
          () -> complaints.recordDelivery(id, detail(id).version(), delivered));
    }
  }

  /** Somebody complained by phone and was told to do so in writing (CMP-1). */
  private void instruct(Scene scene, DemoCustomer customer) {
    LocalDate day = scene.daysAgo(5);
    stage.does(
        scene.crew().engineers().getFirst(),
        Stage.at(day, 15, 10),
        () ->
            complaints.recordInstruction(
                new InstructionInput(
                    ArrivalForm.PHONE,
                    day,
                    LocalTime.of(15, 2),
                    customer.id(),
                    customer.authorised().getFirst().name(),
                    "Nespokojenost s dobou odpovědi; volající poučen, jak podat reklamaci písemně.")));
  }

  private ComplaintDetail detail(long id) {
    return register.detail(id);
  }
}
