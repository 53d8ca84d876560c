package cz.ohlas.overview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import cz.ohlas.overview.ui.HomePart.Waiting;
import java.util.List;

/** Things to do, one a row, each leading to where it is done. */
final class WaitingRows extends UnorderedList {

  WaitingRows(List<Waiting> items) {
    addClassName("waiting");
    for (Waiting item : items) {
      Span number = new Span(item.number());
      number.addClassName("kicker");
      Span who = new Span(item.who());
      who.addClassName("strong");
      Anchor link = new Anchor(item.path(), number, who, new Span(item.what()), item.state());
      link.addClassName("waiting-row");
      add(new ListItem(link));
    }
  }
}
