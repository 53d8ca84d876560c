package cz.ohlas.request;

import cz.ohlas.contract.Entitlement;
import cz.ohlas.contract.EntitlementLine.Check;
import cz.ohlas.contract.EntitlementLine.Level;
import cz.ohlas.contract.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The gate through which every request comes in: what the checks leave to be done with it, before
 * anything is saved.
 *
 * @param ways what may become of it, in the order in which it is offered
 * @param proposed what becomes of it unless something else is decided
 * @param grounds on which it may be refused at once, REG-3 where the customer declines
 * @param plainGround the one that the checks name by themselves; null where the choice is free
 */
public record Gate(
    List<IntakeWay> ways,
    IntakeWay proposed,
    List<RefusalGround> grounds,
    @Nullable RefusalGround plainGround) {

  /** A company that nobody knows: it shows its right to use the software, or is refused (REG-1). */
  public static final Gate NEWCOMER =
      new Gate(
          List.of(IntakeWay.AWAIT_PROOF, IntakeWay.REFUSE),
          IntakeWay.AWAIT_PROOF,
          List.of(RefusalGround.REG_1, RefusalGround.REG_3),
          RefusalGround.REG_1);

  /** Keeps its own copies. */
  public Gate {
    ways = List.copyOf(ways);
    grounds = List.copyOf(grounds);
  }

  /**
   * What the checks of an entitlement come to.
   *
   * @param scope what is asked for, null while unclear
   * @param lead whether whoever logs it may let it be served beyond the contract (ACC-3)
   */
  public static Gate of(Entitlement entitlement, @Nullable Scope scope, boolean lead) {
    boolean registered =
        passes(entitlement, Check.REGISTRATION) && passes(entitlement, Check.PROOF);
    boolean approved = isOk(entitlement, Check.PERSON);
    boolean covered = passes(entitlement, Check.SCOPE);
    Set<RefusalGround> grounds = grounds(entitlement, scope, approved);
    List<IntakeWay> ways = new ArrayList<>();
    if (registered) {
      ways.add(approved ? IntakeWay.REGISTER : IntakeWay.HOLD);
      if (approved && covered) {
        ways.add(IntakeWay.SETTLE);
      }
    }
    if (!isOk(entitlement, Check.PROOF)) {
      ways.add(IntakeWay.AWAIT_PROOF);
    }
    if (registered) {
      ways.add(IntakeWay.AWAIT_CLARIFICATION);
    }
    ways.add(IntakeWay.REFUSE);
    if (registered
        && lead
        && (grounds.contains(RefusalGround.REQ_5B) || grounds.contains(RefusalGround.SCO_X))) {
      ways.add(IntakeWay.GOODWILL);
    }
    RefusalGround plain =
        registered
            ? Stream.of(RefusalGround.SCO_X, RefusalGround.SCO_W, RefusalGround.REQ_5B)
                .filter(grounds::contains)
                .findFirst()
                .orElse(null)
            : RefusalGround.REG_1;
    boolean notServed = plain == RefusalGround.SCO_X || plain == RefusalGround.SCO_W;
    return new Gate(
        ways, notServed ? IntakeWay.REFUSE : ways.getFirst(), List.copyOf(grounds), plain);
  }

  private static Set<RefusalGround> grounds(
      Entitlement entitlement, @Nullable Scope scope, boolean approved) {
    Set<RefusalGround> grounds =
        EnumSet.of(RefusalGround.REG_3, RefusalGround.REQ_5A, RefusalGround.REQ_5C);
    if (!isOk(entitlement, Check.PROOF)) {
      grounds.add(RefusalGround.REG_1);
    }
    if (!approved) {
      grounds.add(RefusalGround.REQ_5B);
    }
    if (scope != null && scope.kind() == Scope.Kind.NOT_COVERED) {
      grounds.add(RefusalGround.SCO_X);
    }
    if (scope != null && scope.kind() == Scope.Kind.WORK && !entitlement.paid()) {
      grounds.add(RefusalGround.SCO_W);
    }
    return grounds;
  }

  /** Whether the right to use the software stands in nobody's way (REG-1, REG-3). */
  boolean isRegistered() {
    return ways.contains(IntakeWay.AWAIT_CLARIFICATION);
  }

  /** The rights to refuse that a lead may pass over (REQ-5). */
  public List<RefusalGround> goodwill() {
    return grounds.stream().filter(RefusalGround::isRight).toList();
  }

  /** What is not checked, for want of anything to check, stands in nobody's way. */
  private static boolean passes(Entitlement entitlement, Check check) {
    return entitlement.levelOf(check).filter(level -> level == Level.REFUSED).isEmpty();
  }

  private static boolean isOk(Entitlement entitlement, Check check) {
    return entitlement.levelOf(check).filter(level -> level == Level.OK).isPresent();
  }
}
