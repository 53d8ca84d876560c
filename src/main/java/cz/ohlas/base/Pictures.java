package cz.ohlas.base;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads pictures that people brought. A few kilobytes may claim to be a picture that no memory can
 * hold: its size is asked before it is decoded, and only as many dots are kept as will be shown.
 */
public final class Pictures {

  private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
  private static final int MILLION = 1_000_000;
  private static final int MOST_MILLIONS = 25;

  private Pictures() {}

  /**
   * Decodes a picture, at least twice as wide and tall as it will be shown, or as it is.
   *
   * @param widest so wide is it shown at most
   * @param tallest so tall is it shown at most
   * @throws BusinessRuleViolation when it has more than 25 million dots or cannot be decoded
   */
  public static BufferedImage read(byte[] picture, int widest, int tallest) {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new IOException("No picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        return decode(reader, widest, tallest);
      } finally {
        reader.dispose();
      }
    } catch (BusinessRuleViolation tooBig) {
      throw tooBig;
    } catch (IOException | RuntimeException damaged) {
      // Decoders meet damaged data with exceptions of many kinds
      LOG.info("A picture cannot be decoded", damaged);
      throw BusinessRuleViolation.plain("field.picture.unreadable");
    }
  }

  private static BufferedImage decode(ImageReader reader, int widest, int tallest)
      throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > (long) MOST_MILLIONS * MILLION) {
      throw BusinessRuleViolation.plain("field.picture.tooBig", width, height, MOST_MILLIONS);
    }
    int each = Math.max(1, Math.max(width / widest, height / tallest) / 2);
    ImageReadParam wanted = reader.getDefaultReadParam();
    wanted.setSourceSubsampling(each, each, 0, 0);
    return reader.read(0, wanted);
  }
}
