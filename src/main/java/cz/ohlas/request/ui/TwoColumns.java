package cz.ohlas.request.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;

/** Two columns where there is room for them, one on a narrow screen. */
final class TwoColumns {

  private TwoColumns() {}

  static void of(FormLayout layout) {
    layout.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("28rem", 2));
  }
}
