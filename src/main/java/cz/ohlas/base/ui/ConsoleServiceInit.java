package cz.ohlas.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.Staff;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives every session the one error handler and every window its reader's language. */
@Component
class ConsoleServiceInit implements VaadinServiceInitListener {

  private final transient ObjectProvider<CurrentStaff> currentStaff;

  ConsoleServiceInit(ObjectProvider<CurrentStaff> currentStaff) {
    this.currentStaff = currentStaff;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addSessionInitListener(init -> init.getSession().setErrorHandler(new MainErrorHandler()));
    event.getSource().addUIInitListener(init -> speak(init.getUI()));
  }

  private void speak(UI ui) {
    CurrentStaff current = currentStaff.getIfAvailable();
    Locale language =
        current == null
            ? ui.getLocale()
            : current.find().map(Staff::language).orElseGet(() -> Languages.ofVisit(ui));
    ui.setLocale(language);
  }
}
