package cz.ohlas.quote;

import cz.ohlas.customer.DataSubject;
import cz.ohlas.customer.PersonalData;
import cz.ohlas.customer.PersonalSheet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The quotes that a person has answered for the customer. */
@Component
class QuotesOfPerson implements PersonalData {

  private final QuoteRepository quotes;

  QuotesOfPerson(QuoteRepository quotes) {
    this.quotes = quotes;
  }

  /** People who answer are named, not pointed at. */
  @Override
  public Set<String> tables() {
    return Set.of();
  }

  @Override
  public List<PersonalSheet> of(DataSubject person, Locale reader) {
    return List.of(
        new PersonalSheet(
            "quote.access.answers",
            List.of(
                "quote.access.number",
                "quote.access.answeredOn",
                "quote.access.answeredBy",
                "quote.access.words"),
            quotes.answeredOf(person.customerId()).stream()
                .filter(answer -> person.marks().isIn(answer.by()))
                .map(answer ->
                    Arrays.asList(answer.number(), answer.on(), answer.by(), answer.words()))
                .toList()));
  }

  /** An answer with the number of its quote. */
  record Answered(String number, java.time.LocalDate on, String by, String words) {}
}
