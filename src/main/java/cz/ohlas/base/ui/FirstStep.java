package cz.ohlas.base.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.Translations;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Something that can be begun from any page.
 *
 * @param may whether whoever types may begin it
 * @param path where it is begun
 * @param labelKey what it is called
 */
public record FirstStep(BooleanSupplier may, String path, String labelKey)
    implements CommandSource {

  @Override
  public String titleKey() {
    return "palette.actions";
  }

  @Override
  public List<Command> find(String typed, int most) {
    if (!may.getAsBoolean()) {
      return List.of();
    }
    String label = Translations.text(UI.getCurrent().getLocale(), labelKey);
    return Stream.of(Command.leadingTo(path, label, ""))
        .filter(command -> command.fits(typed))
        .toList();
  }
}
