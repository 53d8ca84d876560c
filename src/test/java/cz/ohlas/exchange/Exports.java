package cz.ohlas.exchange;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.html.Anchor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a list's menu of files saves, read back. */
public final class Exports {

  private Exports() {}

  /** What the browser downloads after a click in the menu: the heading and the rows as texts. */
  public static List<List<String>> downloaded(Path folder, TableFormat format) {
    Anchor link =
        _find(Anchor.class).stream()
            .filter(anchor -> anchor.hasClassName("export-link"))
            .findFirst()
            .orElseThrow();
    Path file =
        Tables.file(folder, "list" + format.ending(), DownloadKt.downloadResource(link.getHref()));
    TableFile table = TableFile.of(file, format, TableLimits.USUAL);
    List<List<String>> all = new ArrayList<>();
    all.add(table.columns());
    all.addAll(Tables.texts(table));
    return all;
  }
}
