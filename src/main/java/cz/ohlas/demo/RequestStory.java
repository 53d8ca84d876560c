package cz.ohlas.demo;

import cz.ohlas.contract.Scope;
import cz.ohlas.request.Channel;
import cz.ohlas.request.OutcomeInput;
import cz.ohlas.request.OutcomeKind;
import cz.ohlas.request.RefusalGround;
import cz.ohlas.request.RegisterInput;
import cz.ohlas.workingtime.Pause;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How a request begins: who asks, whether they may, whether it is clear. What follows is {@link
 * SolvingStory}'s. Ends with the present moment wherever it has got to.
 */
final class RequestStory {

  private final Asking asking;
  private final Chance chance;
  private final StoryTime time;
  private final RequestCourse course;
  private final boolean known;
  private final DemoCustomer.Asker asker;
  private final boolean former;
  private final MissingProofs proofs;
  private final RefusalStory refusal;
  private final SolvingStory solving;

  RequestStory(
      DemoDesk desk, Stage stage, Scene scene, MissingProofs proofs, Chance chance, Asking asking) {
    this.asking = asking;
    this.proofs = proofs;
    this.chance = chance;
    Crew crew = scene.crew();
    long engineer = chance.happens(0.08) ? crew.lead() : chance.of(crew.engineers());
    this.time = new StoryTime(stage, scene.calendar(), chance, asking);
    this.course = new RequestCourse(desk, time, crew, engineer, channel(scene));
    DemoCustomer customer = asking.customer();
    this.known =
        asking.fate() != Fate.HELD
            && !asking.isRefusedOn(RefusalGround.REQ_5B)
            && !asking.turnsOut(chance, 0.045);
    this.asker = known ? chance.of(customer.authorised()) : customer.stranger();
    this.former =
        asking.isRefusedOn(RefusalGround.REG_1)
            || (customer.former() != null && asking.turnsOut(chance, 0.012));
    this.solving = new SolvingStory(asking, chance, time, course, asker.name());
    this.refusal = new RefusalStory(asking, chance, time, course, solving);
  }

  /** Lives as far as the present moment. */
  void live() {
    try {
      tell();
    } catch (StoryTime.PresentReached present) {
      return;
    }
  }

  private void tell() {
    if (isSettledOnThePhone()) {
      settle();
      return;
    }
    course.register(entered(), input());
    if (former) {
      refusal.refuse(RefusalGround.REG_1);
      return;
    }
    if (!known && !approved()) {
      return;
    }
    take();
    if (asking.fate().isUntouched() || !proved() || !clarified()) {
      return;
    }
    if (asking.turnsOut(chance, 0.02)) {
      course.withdraw(time.after(60, 400), Phrases.any("withdrawn", chance));
      return;
    }
    work();
  }

  private void work() {
    Topic topic = asking.topic();
    RefusalGround ground = asking.ground();
    if (ground != null) {
      refusal.refuse(ground);
    } else if (topic.is(Scope.Kind.NOT_COVERED)) {
      refusal.notCovered();
    } else if (!asking.paid() && topic.is(Scope.Kind.WORK)) {
      refusal.refuse(RefusalGround.SCO_W);
    } else if (asking.turnsOut(chance, 0.012)) {
      refusal.refuse(chance.happens(0.5) ? RefusalGround.REQ_5A : RefusalGround.REQ_5C);
    } else {
      solving.solve();
    }
  }

  /** Many callers get their answer while they are on the phone. */
  private boolean isSettledOnThePhone() {
    Topic topic = asking.topic();
    return course.channel() == Channel.PHONE
        && topic.is(Scope.Kind.CONSULTATION)
        && !topic.fault()
        && topic.scope() != Scope.SCO_C4
        && known
        && !former
        && asking.turnsOut(chance, 0.4);
  }

  private void settle() {
    int minutes = chance.between(4, 25);
    Instant moment = asking.received().plusSeconds(minutes * 60L);
    course.settle(
        moment,
        input(),
        new OutcomeInput(
            OutcomeKind.OUT_1, moment, asking.topic().answer(), null, null, Channel.PHONE, null),
        minutes);
  }

  private void take() {
    if (chance.happens(asking.fate() == Fate.FRESH ? 0.5 : 0.92)) {
      course.take(time.after(0, 25));
    }
  }

  private Instant entered() {
    Instant entered = time.working(asking.received()).plusSeconds(chance.between(60, 700));
    return time.isToCome(entered) ? time.present() : entered;
  }

  private RegisterInput input() {
    Topic topic = asking.topic();
    DemoCustomer customer = asking.customer();
    DemoCustomer.Installation about =
        former && customer.former() != null ? customer.former() : customer.registration();
    return new RegisterInput(
        customer.id(),
        about.id(),
        asker.contactId(),
        "",
        course.channel(),
        asking.received(),
        topic.subject(),
        question(topic),
        topic.scope(),
        topic.fault());
  }

  /** Letters greet, callers do not. */
  private String question(Topic topic) {
    if (course.channel() != Channel.EMAIL) {
      return topic.question();
    }
    return String.join(
        "\n",
        Phrases.any("greeting", chance),
        topic.question(),
        Phrases.any("closing", chance),
        asker.name());
  }

  private Channel channel(Scene scene) {
    boolean working = scene.calendar().isWorkingTime(asking.received());
    if (!working) {
      return Channel.EMAIL;
    }
    return switch (chance.weighted(55, 2, 43)) {
      case 0 -> Channel.PHONE;
      case 1 -> Channel.IN_PERSON;
      default -> Channel.EMAIL;
    };
  }

  /** Somebody whom the customer has not approved asked (REG-4, REQ-5b). */
  private boolean approved() {
    time.pause(asking.received());
    if (asking.fate() == Fate.HELD) {
      return false;
    }
    switch (asking.isRefusedOn(RefusalGround.REQ_5B) ? 1 : chance.weighted(6, 3, 1)) {
      case 1 -> refusal.refuse(RefusalGround.REQ_5B);
      case 2 -> course.withdraw(time.after(30, 300), Phrases.any("withdrawn-stranger", chance));
      default -> {
        course.resume(time.after(20, 400), Phrases.any("approved", chance));
        return true;
      }
    }
    return false;
  }

  /** The right to use the software is to be shown (REG-2, REG-3). */
  private boolean proved() {
    DemoCustomer customer = asking.customer();
    boolean declined = asking.isRefusedOn(RefusalGround.REG_3);
    boolean awaited = asking.fate() == Fate.PROOF_AWAITED;
    boolean asks = proofs.isMissing(customer) && asking.turnsOut(chance, 0.3);
    if (!declined && !awaited && !asks) {
      return true;
    }
    Instant asked = time.after(5, 60);
    // Whoever keeps support waiting was to bring it the next day, so that the day is over
    course.waitFor(
        asked,
        Pause.Kind.PROOF,
        Phrases.any("proof", chance),
        Stage.day(asked).plusDays(awaited ? 1 : 10));
    if (awaited) {
      return false;
    }
    if (declined || customer.neverProves()) {
      refusal.refuse(RefusalGround.REG_3);
      return false;
    }
    course.prove(time.after(100, 1_500), customer, Phrases.any("proof-came", chance));
    proofs.came(customer);
    return true;
  }

  /** The question is to be clear (REQ-2). */
  private boolean clarified() {
    boolean hopeless = asking.isRefusedOn(RefusalGround.REQ_2);
    boolean awaited = asking.fate() == Fate.CLARIFICATION_AWAITED;
    if (!hopeless && !awaited && !asking.turnsOut(chance, 0.07)) {
      return true;
    }
    clarify(time.after(10, 50), "clarify", 10);
    if (awaited) {
      return false;
    }
    if (!hopeless && chance.happens(0.85)) {
      course.resume(time.after(30, 900), Phrases.any("clarified", chance));
      return true;
    }
    // What came said nothing, which is no reply
    refusal.refuseAfter(clarify(time.after(30, 900), "clarify-again", 3), RefusalGround.REQ_2);
    return false;
  }

  /** Asks for it within so many days; returns the last one. */
  private LocalDate clarify(Instant asked, String occasion, int days) {
    LocalDate last = Stage.day(asked).plusDays(days);
    course.waitFor(asked, Pause.Kind.CLARIFICATION, Phrases.any(occasion, chance), last);
    return last;
  }
}
