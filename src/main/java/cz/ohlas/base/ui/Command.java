package cz.ohlas.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.Location;
import cz.ohlas.base.CzechText;
import cz.ohlas.base.TextWords;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that the palette offers.
 *
 * @param label what it is called, as it is read
 * @param note whose it is or where it leads; may be empty
 * @param key the key that does the same on this page; may be empty
 * @param work opens or does it
 */
public record Command(String label, String note, String key, SerializableRunnable work)
    implements Serializable {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Goes to an address of the console, for example {@code customers?q=brana}. */
  public static Command leadingTo(String path, String label, String note) {
    Location place = new Location(path);
    return new Command(
        label,
        note,
        "",
        () -> UI.getCurrent().navigate(place.getPath(), place.getQueryParameters()));
  }

  /** Whether each word typed is the beginning of some word of the label. */
  public boolean fits(String typed) {
    List<String> words = BETWEEN_WORDS.splitAsStream(CzechText.folded(label)).toList();
    return TextWords.typed(typed).stream()
        .allMatch(wanted -> words.stream().anyMatch(word -> word.startsWith(wanted)));
  }
}
