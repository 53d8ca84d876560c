package cz.ohlas.demo;

import cz.ohlas.complaint.ArrivalForm;
import cz.ohlas.complaint.ComplaintDecisions;
import cz.ohlas.complaint.ComplaintDetail;
import cz.ohlas.complaint.ComplaintInput;
import cz.ohlas.complaint.ComplaintKind;
import cz.ohlas.complaint.ComplaintRegister;
import cz.ohlas.complaint.ComplaintService;
import cz.ohlas.complaint.DecisionInput;
import cz.ohlas.complaint.DispatchInput;
import cz.ohlas.complaint.DispatchWay;
import cz.ohlas.complaint.InstructionInput;
import cz.ohlas.complaint.PointInput;
import cz.ohlas.complaint.RemedyInput;
import cz.ohlas.complaint.ReplyInput;
import cz.ohlas.complaint.Verdict;
import cz.ohlas.request.RequestListItem;
import cz.ohlas.request.RequestService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Complaints at every stage, from a fresh one to those whose reply was delivered. */
@Component
@Profile("demo")
class DemoComplaints {

  private static final List<List<String>> CASES = Lines.of("complaints.txt");

  private final ComplaintService complaints;
  private final ComplaintDecisions decisions;
  private final ComplaintRegister file;
  private final RequestService requests;
  private final Stage stage;

  DemoComplaints(
      ComplaintService complaints,
      ComplaintDecisions decisions,
      ComplaintRegister file,
      RequestService requests,
      Stage stage) {
    this.complaints = complaints;
    this.decisions = decisions;
    this.file = file;
    this.requests = requests;
    this.stage = stage;
  }

  void write(Crew crew, List<DemoCustomer> customers, Chance chance) {
    int[] daysAgo = {420, 330, 260, 190, 130, 75, 33, 13, 6, 4, 2, 1};
    for (int place = 0; place < daysAgo.length; place++) {
      List<String> story = CASES.get(place % CASES.size());
      DemoCustomer customer = customers.get((place * 5) % 25);
      long id = register(crew, customer, story, daysAgo[place], chance);
      if (daysAgo[place] <= 6 && daysAgo[place] != 4) {
        askForStatement(crew, id, daysAgo[place]);
        continue;
      }
      decide(crew, id, story, daysAgo[place]);
      if (daysAgo[place] > 10) {
        // One of them went out late
        int after = place == 4 ? 13 : 7;
        dispatch(crew, id, daysAgo[place] - after);
      }
    }
    instruct(crew, customers.get(3));
  }

  private long register(
      Crew crew, DemoCustomer customer, List<String> story, int daysAgo, Chance chance) {
    LocalDate received = day(daysAgo);
    return stage.by(
        crew.lead(),
        Stage.at(received, 11, 30),
        () -> {
          Set<Long> about =
              requests.ofCustomer(customer.id(), 40).stream()
                  .filter(item -> item.receivedAt().isBefore(Stage.at(received, 0, 0)))
                  .limit(1)
                  .map(RequestListItem::id)
                  .collect(Collectors.toSet());
          return complaints.register(
              new ComplaintInput(
                  chance.of(List.of(ArrivalForm.EMAIL, ArrivalForm.DATA_BOX, ArrivalForm.LETTER)),
                  received.minusDays(1),
                  received,
                  LocalTime.of(9, 12),
                  customer.id(),
                  customer.authorised().getFirst().name(),
                  "",
                  ComplaintKind.valueOf(story.get(0)),
                  story.get(1),
                  List.of(PointInput.claimed(story.get(2), story.get(3))),
                  about,
                  "",
                  Set.of(),
                  false),
              List.of());
        });
  }

  private void askForStatement(Crew crew, long id, int daysAgo) {
    if (daysAgo > 1) {
      stage.does(
          crew.head(),
          Stage.at(day(daysAgo), 14, 0),
          () ->
              complaints.askForStatement(
                  id, crew.lead(), "Vyjádřete se prosím k času odpovědi a k postupu technika."));
    }
  }

  private void decide(Crew crew, long id, List<String> story, int daysAgo) {
    Verdict verdict = Verdict.valueOf(story.get(4));
    LocalDate decided = day(daysAgo - 3);
    List<RemedyInput> remedies =
        verdict.isUpheld()
            ? List.of(
                new RemedyInput(
                    story.get(7),
                    crew.lead(),
                    decided.plusDays(14),
                    verdict == Verdict.UPHELD ? BigDecimal.valueOf(2_000) : null,
                    verdict == Verdict.UPHELD))
            : List.of();
    stage.does(
        crew.head(),
        Stage.at(decided, 16, 0),
        () -> {
          var detail = complaintOf(id);
          decisions.decide(
              id,
              detail.version(),
              new DecisionInput(
                  List.of(
                      PointInput.claimed(story.get(2), story.get(3))
                          .decided(verdict, story.get(5), story.get(6), story.get(8))),
                  remedies,
                  "Směna byla obsazena jedním technikem.",
                  verdict.isUpheld() ? "Upraven rozpis směn ve špičce." : ""),
              new ReplyInput(
                  detail.customer(),
                  "děkujeme za Vaše podání a prošetřili jsme je.",
                  "O přezkoumání můžete požádat vedoucí společnosti do 30 dnů od doručení.",
                  "",
                  "cs"));
        });
  }

  private void dispatch(Crew crew, long id, int daysAgo) {
    LocalDate sent = day(daysAgo);
    stage.does(
        crew.head(),
        Stage.at(sent, 17, 0),
        () ->
            decisions.dispatchReply(
                id,
                complaintOf(id).version(),
                new DispatchInput(sent, DispatchWay.REGISTERED_LETTER)));
    if (daysAgo > 20) {
      stage.does(
          crew.lead(),
          Stage.at(day(daysAgo - 4), 9, 40),
          () -> complaints.recordDelivery(id, complaintOf(id).version(), day(daysAgo - 3)));
    }
  }

  private void instruct(Crew crew, DemoCustomer customer) {
    stage.does(
        crew.engineers().getFirst(),
        Stage.at(day(5), 15, 10),
        () ->
            complaints.recordInstruction(
                new InstructionInput(
                    ArrivalForm.PHONE,
                    day(5),
                    LocalTime.of(15, 2),
                    customer.id(),
                    customer.authorised().getFirst().name(),
                    "Nespokojenost s dobou odpovědi; volající poučen, jak reklamaci podat písemně.")));
  }

  private ComplaintDetail complaintOf(long id) {
    return file.detail(id);
  }

  private LocalDate day(int daysAgo) {
    return stage.today().minusDays(daysAgo);
  }
}
