package cz.ohlas.security;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** A window whose session is over goes to the login page, which says so. */
@Component
class SessionEndMessages implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(false);
    messages.setSessionExpiredURL("login?expired");
    event.getSource().setSystemMessagesProvider(info -> messages);
  }
}
