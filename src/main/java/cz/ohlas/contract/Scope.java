package cz.ohlas.contract;

import cz.ohlas.base.Translations;
import java.util.Locale;

/** What a request is about, and whether support covers it (SCO). */
public enum Scope {
  /** SCO-C1: installing and configuring the software and its updates. */
  SCO_C1(Kind.CONSULTATION),
  /** SCO-C2: what the software can do. */
  SCO_C2(Kind.CONSULTATION),
  /** SCO-C3: general ways to set the system up for the user's tasks. */
  SCO_C3(Kind.CONSULTATION),
  /** SCO-C4: fixes and new versions, if and when officially released. */
  SCO_C4(Kind.CONSULTATION),
  /** SCO-W1: configuring the communication system over a remote connection. */
  SCO_W1(Kind.WORK),
  /** SCO-W2: changing voice scenarios and service scenarios. */
  SCO_W2(Kind.WORK),
  /** SCO-W3: changing the number plan and the list of users. */
  SCO_W3(Kind.WORK),
  /** SCO-W4: changing access rights of users and administrators. */
  SCO_W4(Kind.WORK),
  /** SCO-X1: training users and administrators. */
  SCO_X1(Kind.NOT_COVERED),
  /** SCO-X2: making new plug-ins or changing existing ones. */
  SCO_X2(Kind.NOT_COVERED),
  /** SCO-X3: making new reports or changing existing ones. */
  SCO_X3(Kind.NOT_COVERED),
  /** SCO-X4: consultation about other software not directly tied to using this one. */
  SCO_X4(Kind.NOT_COVERED);

  private final Kind kind;

  Scope(Kind kind) {
    this.kind = kind;
  }

  /** Whether it is a consultation, work, or not covered at all. */
  public Kind kind() {
    return kind;
  }

  /** The rule's id, for example {@code SCO-C1}. */
  public String ruleId() {
    return name().replace('_', '-');
  }

  /** The translation key of the short name, the same everywhere. */
  public String key() {
    return "contract.scope." + name();
  }

  /** The short name in the reader's language. */
  public String label(Locale locale) {
    return Translations.text(locale, key());
  }

  /** How support covers it. */
  public enum Kind {
    /** Consultations (SCO-C). */
    CONSULTATION,
    /** Monthly work (SCO-W), for paid contracts only. */
    WORK,
    /** Not covered (SCO-X). */
    NOT_COVERED;

    /** The translation key of the kind's name. */
    public String key() {
      return "contract.scopeKind." + name();
    }
  }
}
