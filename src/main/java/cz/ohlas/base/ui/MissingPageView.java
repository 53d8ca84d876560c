package cz.ohlas.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads nowhere, or where the person must not go. */
@PermitAll
@ParentLayout(MainLayout.class)
class MissingPageView extends NothingHere implements HasErrorParameter<NotFoundException> {

  MissingPageView() {}

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> missing) {
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
