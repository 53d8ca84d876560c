package cz.ohlas.document;

import java.awt.Point;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Small files of every kind. */
public final class DocumentFixtures {

  private DocumentFixtures() {}

  /** The beginning of a PDF. */
  public static byte[] pdf() {
    return "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
  }

  /** A picture of one dot. */
  public static byte[] png() {
    return Base64.getDecoder()
        .decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
  }

  /** A small file that claims to be a picture of this size. */
  public static byte[] png(int width, int height) {
    byte[] picture = png();
    ByteBuffer.wrap(picture).putInt(16, width).putInt(20, height);
    return picture;
  }

  /** A photograph in four colours, as printers use them. */
  public static byte[] cmyk() throws IOException {
    WritableRaster colours =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, new Point());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(stream);
      writer.write(new IIOImage(colours, null, null));
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** The beginning of a photograph. */
  public static byte[] jpeg() {
    return new byte[] {
      (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'
    };
  }
}
