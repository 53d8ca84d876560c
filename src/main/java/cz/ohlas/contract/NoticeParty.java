package cz.ohlas.contract;

/** Who gave notice of a contract. */
public enum NoticeParty {
  /** The customer. */
  CUSTOMER,
  /** The provider. */
  PROVIDER;

  /** The translation key of the word. */
  public String key() {
    return "contract.noticeParty." + name();
  }
}
