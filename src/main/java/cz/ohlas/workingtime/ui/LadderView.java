package cz.ohlas.workingtime.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import cz.ohlas.workingtime.Explanation;
import cz.ohlas.workingtime.LadderLine;
import org.springframework.modulith.NamedInterface;

/** Why an answer is due when it is, line by line (REQ-3, HRS-1). */
@NamedInterface("ui")
public final class LadderView extends OrderedList {

  /** Shows the explanation. */
  public LadderView(Explanation explanation) {
    addClassName("ladder");
    for (LadderLine line : explanation.lines()) {
      ListItem item = new ListItem(line.text(getLocale()));
      item.addClassName(
          switch (line) {
            case LadderLine.Received _ -> "ladder-received";
            case LadderLine.Counted _ -> "ladder-counted";
            case LadderLine.Weekend _, LadderLine.Holiday _, LadderLine.Closed _ ->
                "ladder-skipped";
            case LadderLine.Waited _ -> "ladder-waited";
            case LadderLine.Due _, LadderLine.Kept _ -> "ladder-due";
          });
      add(item);
    }
  }
}
