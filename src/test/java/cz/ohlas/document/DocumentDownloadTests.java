package cz.ohlas.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What browsers are told of a file. */
class DocumentDownloadTests {

  private final Map<String, String> headers =
      new DocumentDownload("Smlouva č. 1 \"kopie\".pdf", "application/pdf", 1, out -> {}).headers();

  @Test
  void a_czech_name_goes_out_as_rfc_6266_wants_it_and_always_as_an_attachment() {
    assertThat(headers.get("Content-Disposition"))
        .startsWith("attachment; ")
        .contains("filename*=UTF-8''Smlouva%20%C4%8D.%201%20%22kopie%22.pdf")
        .doesNotContain("č");
  }

  @Test
  void browsers_neither_guess_its_type_nor_run_nor_keep_it() {
    assertThat(headers)
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("Content-Security-Policy", "sandbox; default-src 'none'")
        .containsEntry("Cache-Control", "no-store");
  }
}
