package cz.ohlas.price;

/** How VAT is dealt with on a supply (PRC-4). */
public enum VatRegime {
  /** A payer supplies a customer in the country: VAT at the rate valid on the day of supply. */
  DOMESTIC,
  /** A payer supplies a payer in another EU state: the customer pays the tax. */
  EU_REVERSE_CHARGE,
  /** The provider is not a payer of VAT. */
  NOT_A_PAYER
}
