package cz.ohlas.exchange;

import cz.ohlas.base.BusinessRuleViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The markup of a workbook's part, read forward only. Names are local: two vocabularies exist. */
final class Markup implements AutoCloseable {

  private final XMLStreamReader xml;
  private final Workbook.Counted counted;

  Markup(XMLStreamReader xml, Workbook.Counted counted) {
    this.xml = xml;
    this.counted = counted;
  }

  /**
   * Goes on to the next beginning or end of an element or piece of text; false at the end.
   *
   * @throws BusinessRuleViolation when the markup is broken or declares a document type, which no
   *     spreadsheet program does
   */
  boolean next() {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        counted.mark();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw BusinessRuleViolation.plain("exchange.rule.doctype");
        }
        if (isStart() || isEnd() || isText()) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException broken) {
      throw Workbook.broken();
    }
  }

  boolean isStart() {
    return xml.isStartElement();
  }

  boolean isEnd() {
    return xml.isEndElement();
  }

  boolean isText() {
    return xml.hasText() && xml.getEventType() != XMLStreamConstants.COMMENT;
  }

  boolean starts(String name) {
    return isStart() && name.equals(xml.getLocalName());
  }

  boolean ends(String name) {
    return isEnd() && name.equals(xml.getLocalName());
  }

  void appendTextTo(StringBuilder target) {
    target.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  /** An attribute by its local name, null when it is not there. */
  @Nullable String attribute(String name) {
    for (int at = 0; at < xml.getAttributeCount(); at++) {
      if (name.equals(xml.getAttributeLocalName(at))) {
        return xml.getAttributeValue(at);
      }
    }
    return null;
  }

  /** An attribute that is a whole number. */
  int number(String name, int otherwise) {
    String value = attribute(name);
    try {
      return value == null ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException odd) {
      throw Workbook.broken();
    }
  }

  @Override
  public void close() {
    try {
      xml.close();
      counted.close();
    } catch (XMLStreamException | IOException broken) {
      throw new UncheckedIOException(new IOException(broken));
    }
  }
}
