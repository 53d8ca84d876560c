package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.Page;
import cz.ohlas.base.ui.ViewToolbar;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.exchange.ImportService;
import cz.ohlas.exchange.ui.ImportPanel;
import jakarta.annotation.security.RolesAllowed;

/** Customers and what belongs to them, brought in from tables (ACC-4). */
@Route(value = CustomerImportView.ROUTE, layout = MainLayout.class)
@RolesAllowed("ACCOUNT_MANAGER")
final class CustomerImportView extends Composite<Div> implements HasDynamicTitle {

  static final String ROUTE = "customers/import";

  CustomerImportView(ImportService imports, DocumentStore documents, StaffDirectory directory) {
    Anchor back = new Anchor(CustomerNavigation.ROUTE, getTranslation("customer.import.back"));
    ViewToolbar toolbar =
        new ViewToolbar(getPageTitle())
            .withSubtitle(getTranslation("customer.import.text"))
            .withActions(back);
    getContent().addClassName("view");
    getContent().add(new Page(toolbar, new ImportPanel(imports, documents, directory)));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("customer.import.title");
  }
}
