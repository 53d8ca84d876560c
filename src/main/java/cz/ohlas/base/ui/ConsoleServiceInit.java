package cz.ohlas.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import cz.ohlas.base.ConsoleClock;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.Drafts;
import cz.ohlas.base.Staff;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives every session the one error handler and every window its reader's language and drafts. */
@Component
class ConsoleServiceInit implements VaadinServiceInitListener {

  private final transient ObjectProvider<CurrentStaff> currentStaff;
  private final transient Drafts drafts;
  private final transient ConsoleClock clock;

  ConsoleServiceInit(ObjectProvider<CurrentStaff> currentStaff, Drafts drafts, ConsoleClock clock) {
    this.currentStaff = currentStaff;
    this.drafts = drafts;
    this.clock = clock;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addSessionInitListener(init -> init.getSession().setErrorHandler(new MainErrorHandler()));
    event
        .getSource()
        .addUIInitListener(init -> {
          speak(init.getUI());
          // Forms are made without Spring and find what keeps drafts in their window
          ComponentUtil.setData(init.getUI(), Drafts.class, drafts);
          ComponentUtil.setData(init.getUI(), ConsoleClock.class, clock);
        });
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
