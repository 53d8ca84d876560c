package cz.ohlas.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletContext;

class RememberedLookupTests {

  private final Asked asked = new Asked();

  @Test
  void what_is_there_and_what_is_not_is_looked_for_once() {
    MockServletContext servlets = new MockServletContext();
    servlets.setAttribute(Lookup.class.getName(), asked);
    VaadinServletContext context = new VaadinServletContext(servlets);
    new RememberedLookup().serviceInit(new ServiceInitEvent(new Service(context)));

    Lookup remembered = context.getAttribute(Lookup.class);
    for (int time = 0; time < 3; time++) {
      assertThat(remembered.lookup(String.class)).isEqualTo("there");
      assertThat(remembered.lookup(Integer.class)).isNull();
      assertThat(remembered.lookupAll(String.class)).containsExactly("there");
    }
    assertThat(asked.services).containsExactly(String.class, Integer.class);
  }

  private static final class Asked implements Lookup {

    private final List<Class<?>> services = new ArrayList<>();

    @Override
    public <T> @Nullable T lookup(Class<T> service) {
      services.add(service);
      return service == String.class ? service.cast("there") : null;
    }

    @Override
    public <T> Collection<T> lookupAll(Class<T> service) {
      return List.of(service.cast("there"));
    }
  }

  private static final class Service extends VaadinServletService {

    private final VaadinContext context;

    Service(VaadinContext context) {
      this.context = context;
    }

    @Override
    public VaadinContext getContext() {
      return context;
    }
  }
}
