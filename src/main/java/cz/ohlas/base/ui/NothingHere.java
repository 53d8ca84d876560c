package cz.ohlas.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/** What a page says that is not there, or not for the person who asks: the two look the same. */
abstract class NothingHere extends Composite<Div> implements HasDynamicTitle {

  NothingHere() {
    getContent().addClassName("view");
    getContent()
        .add(
            new EmptyState(
                "error.notFound.title",
                "error.notFound.text",
                new Anchor(".", getTranslation("error.home"))));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("error.notFound.title");
  }
}
