package cz.ohlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every page says who may see it and what it is called. */
class RoutesTests extends UiTest {

  private static final Set<Class<? extends Annotation>> ACCESS =
      Set.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class);

  @Test
  void the_registry_has_every_view_that_is_there() {
    assertThat(targets()).hasSameElementsAs(UiTest.views());
  }

  @Test
  void every_route_says_who_may_see_it() {
    assertThat(targets())
        .allSatisfy(view ->
            assertThat(ACCESS.stream().filter(view::isAnnotationPresent).toList())
                .as("access annotation of %s", view.getName())
                .hasSize(1));
  }

  @Test
  void every_route_has_a_title() {
    assertThat(targets())
        .allMatch(view ->
            HasDynamicTitle.class.isAssignableFrom(view)
                || view.isAnnotationPresent(PageTitle.class));
  }

  private static List<Class<? extends Component>> targets() {
    return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
        .<Class<? extends Component>>map(RouteData::getNavigationTarget)
        .toList();
  }
}
