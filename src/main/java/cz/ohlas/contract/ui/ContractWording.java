package cz.ohlas.contract.ui;

import cz.ohlas.base.Formats;
import cz.ohlas.base.Translations;
import cz.ohlas.contract.ContractDays;
import cz.ohlas.contract.ContractNotice;
import cz.ohlas.contract.NoticeUnit;
import cz.ohlas.contract.Prolongation;
import cz.ohlas.contract.ProlongationKind;
import cz.ohlas.contract.ServicePackageItem;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** How long a contract holds and how it goes on, in words. */
final class ContractWording {

  private final Locale locale;
  private final Formats formats;

  ContractWording(Locale locale) {
    this.locale = locale;
    this.formats = Formats.of(locale);
  }

  /** A period of notice or of prolongation: {@code 3 měsíce}. */
  String length(int number, NoticeUnit unit) {
    return text("contract.length." + unit, number);
  }

  /** A package and its answer time. */
  String packageWords(ServicePackageItem agreed) {
    return agreed.name(locale) + " · " + formats.workingTime(agreed.answerTime());
  }

  /** How it goes on, and with what period of notice. */
  String prolongation(Prolongation agreed) {
    Integer months = agreed.months();
    String goesOn =
        agreed.kind() == ProlongationKind.MONTHS && months != null
            ? text("contract.prolongs.MONTHS", length(months, NoticeUnit.MONTHS))
            : text("contract.prolongs." + agreed.kind());
    return agreed.kind() == ProlongationKind.NONE || agreed.notice() == 0
        ? goesOn
        : text("contract.prolongs.notice", goesOn, length(agreed.notice(), agreed.unit()));
  }

  /** From when to when; of one that has prolonged itself, until when it does now. */
  String validity(ContractDays days, LocalDate today) {
    LocalDate first = days.agreedEnd();
    if (days.prolongsItself() && first != null && first.isBefore(today)) {
      return text(
          days.nextEnd(today).isPresent() ? "contract.validity.prolonged" : "contract.validity.on",
          formats.date(days.from()),
          formats.date(first),
          formats.date(days.nextEnd(today).orElse(first)));
    }
    Optional<LocalDate> agreed = Optional.ofNullable(days.agreedEnd());
    Optional<LocalDate> last = days.isNever() ? agreed : days.last().or(() -> agreed);
    return last.map(end -> formats.range(days.from(), end))
        .orElseGet(() -> text("contract.validFromOpen", formats.date(days.from())));
  }

  /** When it ends next and by when notice must be given, as seen on the day. */
  String nextEnd(ContractDays days, LocalDate today) {
    Optional<LocalDate> last = days.last();
    if (last.isPresent()) {
      return text("contract.nextEnd.last", formats.date(last.get()));
    }
    LocalDate end = days.earliestEnd(today);
    Optional<LocalDate> by = days.noticeBy(today);
    if (by.isEmpty()) {
      return text("contract.nextEnd.open", formats.date(end));
    }
    LocalDate present = days.nextEnd(today).orElse(end);
    return present.equals(end)
        ? text(
            "contract.nextEnd.unless",
            formats.date(end),
            formats.date(by.get()),
            formats.date(days.nextEnd(end.plusDays(1)).orElse(end)))
        : text(
            "contract.nextEnd.passed",
            formats.date(present),
            formats.date(end),
            formats.date(by.get()));
  }

  /** Who gave notice when, and when the contract ends by it. */
  String notice(ContractNotice notice) {
    return text(
        "contract.notice.given",
        formats.date(notice.givenOn()),
        text(notice.party().key()),
        notice.givenBy(),
        formats.date(notice.endsOn()));
  }

  private String text(String key, Object... arguments) {
    return Translations.text(locale, key, arguments);
  }
}
