package cz.ohlas.exchange;

import cz.ohlas.base.BusinessRuleViolation;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * The archive that a workbook is. Whatever is unpacked is counted, so that a small file can't
 * become a huge one; its markup can name nothing outside the part that it stands in.
 */
final class Workbook implements AutoCloseable {

  private static final String DEPTH = "jdk.xml.maxElementDepth";
  private static final String DEEPEST = "100";

  /** Signs such as an ampersand count as entities; without document types there are no others. */
  private static final List<String> ENTITIES =
      List.of(
          "jdk.xml.entityExpansionLimit",
          "jdk.xml.entityReplacementLimit",
          "jdk.xml.totalEntitySizeLimit",
          "jdk.xml.maxGeneralEntitySizeLimit");

  private static final String NO_LIMIT = "0";

  private final ZipFile archive;
  private final long packed;
  private final TableLimits limits;
  private final XMLInputFactory markup = markup();
  private long unpacked;

  private Workbook(ZipFile archive, long packed, TableLimits limits) {
    this.archive = archive;
    this.packed = packed;
    this.limits = limits;
  }

  /**
   * Opens the archive; nothing is unpacked yet.
   *
   * @throws BusinessRuleViolation when it is no archive, or one of very many parts
   */
  static Workbook open(Path file, TableLimits limits) {
    try {
      ZipFile archive = new ZipFile(file.toFile());
      if (archive.size() > limits.parts()) {
        archive.close();
        throw bomb();
      }
      return new Workbook(archive, Files.size(file), limits);
    } catch (IOException broken) {
      throw broken();
    }
  }

  TableLimits limits() {
    return limits;
  }

  /** The markup of a part, if there is such a part; close it. */
  Optional<Markup> part(String name) {
    ZipEntry entry = archive.getEntry(name.startsWith("/") ? name.substring(1) : name);
    if (entry == null) {
      return Optional.empty();
    }
    try {
      Counted counted = new Counted(archive.getInputStream(entry));
      return Optional.of(new Markup(markup.createXMLStreamReader(counted), counted));
    } catch (IOException | XMLStreamException broken) {
      throw broken();
    }
  }

  static BusinessRuleViolation broken() {
    return BusinessRuleViolation.plain("exchange.rule.workbook");
  }

  static BusinessRuleViolation bomb() {
    return BusinessRuleViolation.plain("exchange.rule.bomb");
  }

  @Override
  public void close() {
    try {
      archive.close();
    } catch (IOException held) {
      throw new java.io.UncheckedIOException(held);
    }
  }

  private static XMLInputFactory markup() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(DEPTH, DEEPEST);
    ENTITIES.forEach(limit -> factory.setProperty(limit, NO_LIMIT));
    return factory;
  }

  /** Counts what comes out of the archive, all parts together and since the last mark of markup. */
  final class Counted extends FilterInputStream {

    private long sinceMark;

    private Counted(InputStream in) {
      super(in);
    }

    void mark() {
      sinceMark = 0;
    }

    @Override
    public int read() throws IOException {
      int sign = super.read();
      if (sign >= 0) {
        count(1);
      }
      return sign;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      if (read > 0) {
        count(read);
      }
      return read;
    }

    private void count(int bytes) {
      unpacked += bytes;
      sinceMark += bytes;
      boolean swollen = unpacked > limits.freeUnpacked() && unpacked / limits.ratio() > packed;
      if (swollen || unpacked > limits.unpacked() || sinceMark > limits.piece()) {
        throw bomb();
      }
    }
  }
}
