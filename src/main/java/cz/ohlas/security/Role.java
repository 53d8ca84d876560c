package cz.ohlas.security;

/** What somebody is here for; a person may have several roles (ACC-8). */
public enum Role {
  /** Vedoucí společnosti: reads all, decides complaints, approves (ACC-5). */
  HEAD,
  /** Obchodní manažer: customers, contracts, quotes (ACC-4). */
  ACCOUNT_MANAGER,
  /** Vedoucí podpory: what an engineer may, and the month, reversals, goodwill (ACC-3). */
  LEAD,
  /** Technik podpory: requests (ACC-2). */
  ENGINEER,
  /** Správce systému: accounts and settings, by that role alone no complaint content (ACC-6). */
  ADMINISTRATOR;

  /** The role as Spring Security knows it. */
  public String authority() {
    return "ROLE_" + name();
  }

  /** The translation key of the role's name. */
  public String key() {
    return "security.role." + name();
  }
}
