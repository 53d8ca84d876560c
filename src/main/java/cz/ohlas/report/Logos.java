package cz.ohlas.report;

import cz.ohlas.base.Pictures;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logos made ready for print once: sized for paper, without transparency. */
final class Logos {

  private static final Logger LOG = LoggerFactory.getLogger(Logos.class);
  private static final int WIDEST = 700;
  private static final int TALLEST = 220;
  private static final int KEPT = 4;

  private final Map<ByteBuffer, Renderable> ready = new LinkedHashMap<>();

  /** The logo for the template; null, and a line in the log, when the picture cannot be read. */
  synchronized @Nullable Renderable ready(byte @Nullable [] logo) {
    if (logo == null) {
      return null;
    }
    ByteBuffer key = ByteBuffer.wrap(logo);
    Renderable known = ready.get(key);
    if (known != null) {
      return known;
    }
    Renderable made;
    try {
      made = SimpleDataRenderer.getInstance(forPaper(logo));
    } catch (IOException | RuntimeException unreadable) {
      LOG.warn("The company's logo cannot be read; documents carry the name instead", unreadable);
      return null;
    }
    if (ready.size() >= KEPT) {
      ready.clear();
    }
    ready.put(key, made);
    return made;
  }

  private static byte[] forPaper(byte[] logo) throws IOException {
    BufferedImage picture = Pictures.read(logo, WIDEST, TALLEST);
    double scale =
        Math.min(
            1.0,
            Math.min((double) WIDEST / picture.getWidth(), (double) TALLEST / picture.getHeight()));
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = flat.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(flat, "png", bytes);
    return bytes.toByteArray();
  }
}
