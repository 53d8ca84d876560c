package cz.ohlas.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import jakarta.servlet.ServletContext;
import java.util.Map;
import org.apache.catalina.connector.Connector;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.mock.web.MockServletContext;

class LeanConnectionsTests {

  private static final String SERVLET = "springServlet";

  private final LeanConnections lean = new LeanConnections();

  @Test
  void a_connection_has_small_buffers() {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
    lean.customize(factory);
    TomcatWebServer server = (TomcatWebServer) factory.getWebServer();
    server.start();
    try {
      Connector connector = server.getTomcat().getConnector();
      assertThat(connector.getProperty("socket.appReadBufSize")).hasToString("2048");
      assertThat(connector.getProperty("socket.appWriteBufSize")).hasToString("2048");
    } finally {
      server.destroy();
    }
  }

  @Test
  void vaadins_push_keeps_no_buffers_that_it_never_fills() {
    MockServletContext context = new MockServletContext();
    Push push = new Push();
    push.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, "16384");
    context.setAttribute(JSR356WebsocketInitializer.getAttributeName(SERVLET), push);

    lean.serviceInit(new ServiceInitEvent(new Service(context)));

    assertThat(push.parameters()).containsEntry(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, "1");
  }

  private static final class Push extends AtmosphereFramework {

    Map<String, String> parameters() {
      return initParams;
    }
  }

  private static final class Service extends VaadinServletService {

    private final VaadinServlet servlet;

    Service(ServletContext context) {
      servlet =
          new VaadinServlet() {
            @Override
            public String getServletName() {
              return SERVLET;
            }

            @Override
            public ServletContext getServletContext() {
              return context;
            }
          };
    }

    @Override
    public VaadinServlet getServlet() {
      return servlet;
    }
  }
}
