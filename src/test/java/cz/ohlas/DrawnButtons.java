package cz.ohlas;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The ready-made filters above a list: buttons that the browser draws, known by their words. */
public final class DrawnButtons {

  private static final String CHIPS = "chips";

  private DrawnButtons() {}

  /** Their words, in the order shown. */
  public static List<String> labels() {
    return chips().map(chip -> chip.path("label").asString()).toList();
  }

  /** The number beside the word; empty where none is shown. */
  public static String count(String label) {
    return chip(label).path("count").asString();
  }

  /** Whether it is the one in force. */
  public static boolean pressed(String label) {
    return chip(label).path("pressed").asBoolean();
  }

  static void click(String label) {
    sendClick(labels().indexOf(label));
  }

  /** What a browser sends for a click on the button at this position, there or not. */
  public static void sendClick(int position) {
    BasicUtilsKt._fireDomEvent(
        parts().findFirst().orElseThrow(),
        "chosen",
        JsonNodeFactory.instance.objectNode().put("event.detail", position));
  }

  private static JsonNode chip(String label) {
    return chips()
        .filter(chip -> label.equals(chip.path("label").asString()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(label + " is not among " + labels()));
  }

  private static Stream<JsonNode> chips() {
    return parts()
        .map(part -> part.getElement().getPropertyRaw(CHIPS))
        .filter(ArrayNode.class::isInstance)
        .flatMap(said -> ((ArrayNode) said).valueStream());
  }

  private static Stream<Component> parts() {
    return _find(Component.class).stream()
        .filter(part -> "ohlas-chips".equals(part.getElement().getTag()));
  }
}
