package cz.ohlas.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.websocket.server.Constants;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Keeps what an open window's connections hold small: a browser keeps six of them and one more for
 * what colleagues change, whose buffers would weigh as much as the window's page. What the console
 * sends over them is a few kilobytes, and browsers say nothing over the one that is pushed to.
 */
@Component
class LeanConnections
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>,
        VaadinServiceInitListener {

  private static final String BUFFER = "2048";
  private static final String MESSAGE = "1024";

  /** Tomcat reads it once, when the first push connection is made, and offers no other way. */
  private static final String PUSH_BUFFERS = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    System.setProperty(PUSH_BUFFERS, System.getProperty(PUSH_BUFFERS, BUFFER));
    factory.addConnectorCustomizers(connector -> {
      connector.setProperty("socket.appReadBufSize", BUFFER);
      connector.setProperty("socket.appWriteBufSize", BUFFER);
    });
    factory.addContextCustomizers(context -> {
      context.addParameter(Constants.TEXT_BUFFER_SIZE_SERVLET_CONTEXT_INIT_PARAM, MESSAGE);
      context.addParameter(Constants.BINARY_BUFFER_SIZE_SERVLET_CONTEXT_INIT_PARAM, MESSAGE);
    });
    factory.addContextValves(new PlainPush());
  }

  /** Vaadin asks for buffers of its own that its push only ever clears. */
  @Override
  public void serviceInit(ServiceInitEvent event) {
    if (event.getSource() instanceof VaadinServletService service
        && service
                .getServlet()
                .getServletContext()
                .getAttribute(
                    JSR356WebsocketInitializer.getAttributeName(
                        service.getServlet().getServletName()))
            instanceof AtmosphereFramework push) {
      push.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, "1");
    }
  }

  /**
   * Leaves pushed messages uncompressed: compressing keeps 56 kB a window on the heap and several
   * times that outside it, for messages that are small and few.
   */
  private static final class PlainPush extends ValveBase {

    PlainPush() {
      super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
      request.getCoyoteRequest().getMimeHeaders().removeHeader("Sec-WebSocket-Extensions");
      getNext().invoke(request, response);
    }
  }
}
