package cz.ohlas.quote;

import cz.ohlas.base.NotFound;
import cz.ohlas.base.Versions;
import cz.ohlas.contract.ServicePackageService;
import cz.ohlas.customer.Customer;
import cz.ohlas.customer.CustomerReference;
import cz.ohlas.customer.RegistrationReference;
import cz.ohlas.customer.RegistrationService;
import cz.ohlas.document.StoredDocument;
import cz.ohlas.price.PriceList;
import cz.ohlas.price.PriceListService;
import cz.ohlas.request.RequestReference;
import cz.ohlas.request.RequestReferences;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds quotes and puts together what is shown of one; within the caller's transaction. */
@Component
class QuoteReader {

  private final QuoteRepository quotes;
  private final PriceListService priceLists;
  private final ServicePackageService packages;
  private final RegistrationService registrations;
  private final RequestReferences requests;
  private final QuoteCalculator calculator;
  private final ApprovalRule approvalRule;

  QuoteReader(
      QuoteRepository quotes,
      PriceListService priceLists,
      ServicePackageService packages,
      RegistrationService registrations,
      RequestReferences requests,
      QuoteCalculator calculator,
      ApprovalRule approvalRule) {
    this.quotes = quotes;
    this.priceLists = priceLists;
    this.packages = packages;
    this.registrations = registrations;
    this.requests = requests;
    this.calculator = calculator;
    this.approvalRule = approvalRule;
  }

  Quote load(long id) {
    return quotes.findById(id).orElseThrow(() -> new NotFound(Quote.class, id));
  }

  Quote load(long id, long version) {
    Quote quote = load(id);
    Versions.require(Quote.class, id, quote.version(), version);
    return quote;
  }

  QuoteDetail detail(Quote quote) {
    Customer customer = quote.customer();
    QuoteInput input = quote.input();
    PriceList list = priceLists.byId(quote.pricing().priceListId());
    return new QuoteDetail(
        quote.id(),
        quote.version(),
        quote.number(),
        quote.revision(),
        new CustomerReference(customer.id(), customer.name(), customer.ico()),
        quote.stateOn(calculator.today()),
        input,
        quote.pricing().pricedOn(),
        list,
        list.decide(input.criteria().criteria()),
        quote.pricing().listWithoutVat(),
        quote.lines(),
        quote.totals(),
        quote.pricing().vatRegime(),
        packages.byId(input.servicePackageId()),
        installations(customer.id(), input),
        quote.course().approval(),
        quote.course().pastApprovals(),
        reasons(quote),
        quote.createdAt(),
        quote.createdByStaffId(),
        quote.preparedByStaffId(),
        quote.course().sent(),
        quote.course().answer(),
        quote.course().contractId(),
        source(quote),
        versions(quote));
  }

  /** Why the head must agree before the quote is sent; nothing once it is. */
  List<ApprovalReason> reasons(Quote quote) {
    if (quote.course().sentAt() != null) {
      return List.of();
    }
    return approvalRule.reasons(
        priced(quote), quote.customer().id(), quote.id(), calculator.limitPercent());
  }

  StoredDocument sentDocument(Quote quote) {
    StoredDocument document = quote.course().document();
    if (document == null) {
      throw new NotFound(StoredDocument.class, quote.id());
    }
    return document;
  }

  private QuoteContent priced(Quote quote) {
    PriceList list = priceLists.byId(quote.pricing().priceListId());
    QuoteInput input = quote.input();
    return new QuoteContent(
        input,
        quote.pricing().pricedOn(),
        list,
        list.decide(input.criteria().criteria()),
        quote.pricing().listWithoutVat(),
        quote.pricing().vatRegime(),
        quote.pricing().vatPercent(),
        quote.lines());
  }

  private List<QuoteDetail.Installation> installations(long customerId, QuoteInput input) {
    Map<Long, RegistrationReference> known =
        registrations.references(customerId).stream()
            .collect(Collectors.toMap(RegistrationReference::id, Function.identity()));
    return input.registrations().stream()
        .map(quoted -> {
          RegistrationReference reference = known.get(quoted.registrationId());
          return new QuoteDetail.Installation(
              reference == null
                  ? registrations.reference(quoted.registrationId()).label()
                  : reference.label(),
              quoted.seats());
        })
        .toList();
  }

  private List<QuoteVersion> versions(Quote quote) {
    String number = quote.number();
    if (number == null) {
      return List.of();
    }
    return quotes.findByNumberOrderByRevisionDesc(number).stream()
        .map(each ->
            new QuoteVersion(
                each.id(),
                each.revision(),
                each.stateOn(calculator.today()),
                each.course().sentAt()))
        .toList();
  }

  private @Nullable RequestReference source(Quote quote) {
    Long request = quote.sourceRequestId();
    return request == null ? null : requests.reference(request);
  }
}
