package cz.ohlas.contract.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Money;
import cz.ohlas.base.ui.ConflictWords;
import cz.ohlas.base.ui.HistoryLine;
import cz.ohlas.base.ui.HistoryLine.Field;
import cz.ohlas.contract.AgreementFile;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ContractHistory;
import cz.ohlas.contract.PackageChangeMade;
import cz.ohlas.customer.ui.CustomerChanges;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The history of a customer's contracts. */
@Component
class ContractChanges implements CustomerChanges {

  private final ContractHistory history;
  private final ContractDesk desk;

  ContractChanges(ContractHistory history, ContractDesk desk) {
    this.history = history;
    this.desk = desk;
  }

  @Override
  public List<HistoryLine> of(long customerId) {
    UI ui = UI.getCurrent();
    ConflictWords words = desk.words(ui.getLocale());
    Stream<HistoryLine> written =
        history.ofCustomer(customerId).stream()
            .map(change ->
                HistoryLine.of(
                    change,
                    version -> ui.getTranslation("contract.heading", version.facts().number()),
                    words));
    return Stream.of(
            written,
            desk.changes().ofCustomer(customerId).stream().flatMap(change -> lines(change, ui)),
            copies(customerId, ui))
        .flatMap(Function.identity())
        .toList();
  }

  /** The copies of agreements on processing personal data, which are kept as they came. */
  private Stream<HistoryLine> copies(long customerId, UI ui) {
    List<AgreementFile> files = desk.agreements().ofCustomer(customerId);
    Map<Long, String> numbers =
        files.isEmpty()
            ? Map.of()
            : desk.contracts().ofCustomer(customerId).stream()
                .collect(Collectors.toMap(ContractDetail::id, ContractDetail::number));
    return files.stream()
        .map(file ->
            HistoryLine.added(
                file.addedAt(),
                file.addedByStaffId(),
                ui.getTranslation("contract.heading", numbers.get(file.contractId())),
                ui.getTranslation("contract.processingAgreementOn"),
                file.fileName()));
  }

  /** A change of the package, and that it was taken back. */
  private static Stream<HistoryLine> lines(PackageChangeMade change, UI ui) {
    String subject = ui.getTranslation("contract.heading", change.contractNumber());
    Formats formats = Formats.of(ui.getLocale());
    String label = ui.getTranslation("contract.packageChange.fromDay", formats.date(change.from()));
    BigDecimal price = change.yearlyPrice();
    String words =
        Stream.of(
                new ContractWording(ui.getLocale()).packageWords(change.servicePackage()),
                price == null ? "" : formats.money(new Money(price)),
                change.reason())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    String none = ui.getTranslation("none");
    HistoryLine made =
        line(change.madeAt(), change.madeByStaffId(), subject, new Field(label, none, words));
    Long takenBackBy = change.takenBackByStaffId();
    Instant takenBackAt = change.takenBackAt();
    return takenBackBy == null || takenBackAt == null
        ? Stream.of(made)
        : Stream.of(made, line(takenBackAt, takenBackBy, subject, new Field(label, words, none)));
  }

  private static HistoryLine line(Instant at, long staffId, String subject, Field field) {
    return new HistoryLine(at, staffId, subject, HistoryLine.Kind.CHANGED, List.of(field));
  }
}
