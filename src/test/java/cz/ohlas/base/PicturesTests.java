package cz.ohlas.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.ohlas.document.DocumentFixtures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures that people brought. */
class PicturesTests {

  @Test
  void a_big_picture_is_read_with_twice_the_dots_that_are_shown_and_a_small_one_as_it_is()
      throws IOException {
    BufferedImage big = Pictures.read(picture(2_800, 400), 700, 220);
    assertThat(big.getWidth()).isEqualTo(1_400);
    assertThat(big.getHeight()).isEqualTo(200);
    BufferedImage small = Pictures.read(picture(300, 90), 700, 220);
    assertThat(small.getWidth()).isEqualTo(300);
    assertThat(small.getHeight()).isEqualTo(90);
  }

  @Test
  void the_size_is_asked_before_anything_is_decoded() {
    assertThatThrownBy(() -> Pictures.read(DocumentFixtures.png(5_001, 5_000), 700, 220))
        .hasMessageContaining("field.picture.tooBig");
    assertThatThrownBy(() -> Pictures.read(DocumentFixtures.png(100_000, 100_000), 700, 220))
        .hasMessageContaining("field.picture.tooBig");
  }

  @Test
  void what_is_no_picture_is_refused_with_a_sentence() {
    for (byte[] broken :
        new byte[][] {
          DocumentFixtures.jpeg(),
          DocumentFixtures.png(-1, 5),
          "text".getBytes(StandardCharsets.UTF_8),
          {}
        }) {
      assertThatThrownBy(() -> Pictures.read(broken, 700, 220))
          .hasMessageContaining("field.picture.unreadable");
    }
  }

  private static byte[] picture(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
