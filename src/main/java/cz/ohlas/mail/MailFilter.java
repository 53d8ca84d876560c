package cz.ohlas.mail;

/** Which mails a list shows. */
public record MailFilter(MailView view) {

  /** No condition. */
  public static final MailFilter ALL = new MailFilter(MailView.ALL);

  /** The same with another ready-made list. */
  public MailFilter withView(MailView other) {
    return new MailFilter(other);
  }
}
