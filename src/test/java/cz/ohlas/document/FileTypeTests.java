package cz.ohlas.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is. */
class FileTypeTests {

  @Test
  void files_are_recognised_by_their_content() {
    assertThat(FileType.recognise(DocumentFixtures.pdf())).contains(FileType.PDF);
    assertThat(FileType.recognise(DocumentFixtures.png())).contains(FileType.PNG);
    assertThat(FileType.recognise(DocumentFixtures.jpeg())).contains(FileType.JPEG);
    assertThat(FileType.recognise(bytes("Received: by x\r\nFrom: a@b.cz\r\n\r\nDobrý den")))
        .contains(FileType.EML);
  }

  @Test
  void cmp_1_a_mail_is_recognised_below_kilobytes_of_what_servers_wrote_above_it() {
    String stations = "ARC-Seal: i=1; a=rsa-sha256;\r\n b=%s\r\n".formatted("x".repeat(900));
    String mail = stations.repeat(40) + "from: Jana <jana@zakaznik.example>\r\n\r\nDobrý den";
    assertThat(mail.length()).isGreaterThan(30_000);
    assertThat(FileType.recognise(bytes(mail))).contains(FileType.EML);
  }

  @Test
  void a_text_that_quotes_a_mail_is_none() {
    assertThat(FileType.recognise(bytes("Věc: reklamace\r\n\r\nFrom: a@b.cz\r\n")))
        .isNotEqualTo(Optional.of(FileType.EML));
    assertThat(FileType.recognise(bytes("Subject: reklamace\r\n\r\nFrom: a@b.cz\r\n")))
        .isNotEqualTo(Optional.of(FileType.EML));
  }

  @Test
  void what_only_pretends_is_not_recognised() {
    assertThat(FileType.recognise(bytes("<html><script>alert(1)</script>"))).isEmpty();
    assertThat(FileType.recognise(bytes("MZ this program cannot be run"))).isEmpty();
    assertThat(FileType.recognise(bytes("GIF89a"))).isEmpty();
    assertThat(FileType.recognise(new byte[0])).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"karta.PDF, PDF, true", "karta.jpeg, JPEG, true", "karta.pdf.exe, PDF, false"})
  void a_name_fits_a_type_by_its_ending(String name, FileType type, boolean fits) {
    assertThat(type.fits(name)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "C:\\dokumenty\\karta.pdf, karta.pdf",
    "../../etc/passwd, passwd",
    "smlouva č. 1.pdf, smlouva č. 1.pdf",
    "a<b>|c?.pdf, a_b_c_.pdf"
  })
  void names_lose_folders_and_dangerous_signs(String brought, String kept) {
    assertThat(ReceivedFile.safeName(brought)).isEqualTo(kept);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
