package cz.ohlas.base.ui;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Remembers what Vaadin looks up of its own parts. It asks for two of them with every navigation
 * and every page of a list, and each time looks through all jars for what is not there.
 */
@Component
class RememberedLookup implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    if (event.getSource().getContext() instanceof VaadinServletContext context) {
      Lookup asked = context.getAttribute(Lookup.class);
      // Vaadin's own way would refuse a second one
      context
          .getContext()
          .setAttribute(Lookup.class.getName(), new Remembered(asked, new ConcurrentHashMap<>()));
    }
  }

  private record Remembered(Lookup asked, Map<Class<?>, Optional<?>> found) implements Lookup {

    @Override
    public <T> @Nullable T lookup(Class<T> service) {
      return service.cast(
          found
              .computeIfAbsent(service, sought -> Optional.ofNullable(asked.lookup(sought)))
              .orElse(null));
    }

    @Override
    public <T> Collection<T> lookupAll(Class<T> service) {
      return asked.lookupAll(service);
    }
  }
}
