package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.UI;
import cz.ohlas.base.Formats;
import cz.ohlas.base.Money;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.ConflictAwareEdit.Saved;
import cz.ohlas.base.ui.ConflictWords;
import cz.ohlas.complaint.ComplaintDetail;
import cz.ohlas.complaint.DecisionInput;
import cz.ohlas.complaint.PointInput;
import cz.ohlas.complaint.RemedyInput;
import cz.ohlas.complaint.ReplyInput;
import cz.ohlas.complaint.Verdict;
import java.util.ArrayList;
import java.util.List;

/** All that is typed on the decision page: the decision and the free parts of the letter. */
record DecisionText(DecisionInput decision, ReplyInput reply) {

  static DecisionText of(ComplaintDetail detail) {
    return new DecisionText(detail.decision(), detail.reply());
  }

  static Saved<DecisionText> saved(ComplaintDetail detail) {
    return new Saved<>(of(detail), detail.version());
  }

  /** Words for comparing what two people wrote: point by point, remedies as a whole. */
  static ConflictWords conflicts(StaffDirectory directory) {
    return ConflictWords.of("complaint.")
        .apart(DecisionInput.class)
        .apart(PointInput.class)
        .apart(ReplyInput.class)
        .label("decision.points", "complaint.field.points")
        .item("decision.points", "complaint.point")
        .within("decision.points", "complaint.point.")
        .label("decision.remedies", "complaint.remedy.title")
        .label("decision.internalCause", "complaint.internal.cause")
        .label("decision.correctiveMeasure", "complaint.internal.measure")
        .within("reply", "complaint.reply.")
        .show("reply.language", String.class, language -> text("language." + language))
        .show(Verdict.class, verdict -> text("complaint.verdict." + verdict.name()))
        .show(PointInput.class, PointInput::claim)
        .show(RemedyInput.class, remedy -> remedy(remedy, directory));
  }

  private static String remedy(RemedyInput remedy, StaffDirectory directory) {
    Formats formats = Formats.of(UI.getCurrent().getLocale());
    List<String> words = new ArrayList<>(List.of(remedy.what()));
    if (remedy.ownerStaffId() != null) {
      words.add(directory.nameOf(remedy.ownerStaffId()));
    }
    if (remedy.due() != null) {
      words.add(formats.date(remedy.due()));
    }
    if (remedy.amount() != null) {
      words.add(formats.money(new Money(remedy.amount())));
    }
    if (remedy.goodwill()) {
      words.add(text("complaint.remedy.goodwill"));
    }
    return String.join(" · ", words);
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
