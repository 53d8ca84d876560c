package cz.ohlas.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import cz.ohlas.base.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** A page of its own whose record does not exist, or must not be known to exist (ACC-7). */
@PermitAll
@ParentLayout(MainLayout.class)
class MissingRecordView extends NothingHere implements HasErrorParameter<NotFound> {

  MissingRecordView() {}

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> missing) {
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
