package cz.ohlas.request.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import cz.ohlas.request.RequestFilter;
import cz.ohlas.request.RequestView;
import org.springframework.modulith.NamedInterface;

/** The ways to requests. */
@NamedInterface("ui")
public final class RequestNavigation {

  static final String ROUTE = "requests";
  static final String INTAKE = "requests/new";

  private RequestNavigation() {}

  /** The address of a request's page. */
  public static String path(long requestId) {
    return ROUTE + "/" + requestId;
  }

  /** The address of a ready-made list. */
  public static String path(RequestView view) {
    return path(RequestFilter.TEAM.withView(view));
  }

  /** The address of the list so filtered. */
  static String path(RequestFilter filter) {
    return new Location(ROUTE, QueryParameters.simple(FilterParameters.write(filter)))
        .getPathWithQueryParameters();
  }

  /** A link that names the request by its number. */
  public static Anchor link(long requestId, String number) {
    return new Anchor(path(requestId), number);
  }

  /** Goes to a request's page. */
  public static void open(long requestId) {
    UI.getCurrent().navigate(path(requestId));
  }
}
