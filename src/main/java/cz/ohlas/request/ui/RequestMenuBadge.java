package cz.ohlas.request.ui;

import cz.ohlas.base.ui.MenuBadge;
import org.springframework.stereotype.Component;

/** How many open requests whoever is signed in works on. */
@Component
class RequestMenuBadge implements MenuBadge {

  private final RequestDesk desk;

  RequestMenuBadge(RequestDesk desk) {
    this.desk = desk;
  }

  @Override
  public String path() {
    return RequestNavigation.ROUTE;
  }

  @Override
  public int count() {
    return desk.maySupport() ? desk.requests().countMine() : 0;
  }

  @Override
  public String labelKey() {
    return "request.badge";
  }
}
