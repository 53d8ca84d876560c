package cz.ohlas.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers say once they have the whole mail. */
class ServerAnswerTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "554 5.2.252 SendAsDenied; a@y.example not allowed to send as b@y.example",
        "550 5.7.60 SMTP; Client does not have permissions to send as this sender",
        "550-5.7.26 This mail has been blocked because the sender is unauthenticated.",
        "550 5.7.1 Unauthenticated email is not accepted due to domain's DMARC policy",
        "550 5.7.509 Access denied, sending domain does not pass verification",
        "550 5.7.23 The message was rejected because of SPF violation",
        "553 5.1.8 Domain of sender does not exist"
      })
  void a_sender_that_may_not_send_is_no_fault_of_the_mail(String words) {
    assertThat(answer(words).isAboutTheMail()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "554 5.7.1 Looks like spam",
        "554 5.7.1 <dmarc@y.example>: Message content rejected",
        "552 5.3.4 Message size exceeds fixed limit, the sender may split it"
      })
  void what_the_mail_says_or_weighs_is_its_own(String words) {
    assertThat(answer(words).isAboutTheMail()).isTrue();
  }

  private static ServerAnswer answer(String words) {
    return new ServerAnswer(Integer.parseInt(words.substring(0, 3)), ".", words);
  }
}
