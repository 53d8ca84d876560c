package cz.ohlas.customer;

/** What the public register said when it was asked for an IČO. */
public sealed interface RegisterAnswer {

  /** It knows the company. */
  record Found(RegisteredCompany company) implements RegisterAnswer {}

  /** It knows no company of this number. */
  record Unknown() implements RegisterAnswer {}

  /** It could not be asked, or what it said could not be understood; work goes on without it. */
  record Silent() implements RegisterAnswer {}
}
