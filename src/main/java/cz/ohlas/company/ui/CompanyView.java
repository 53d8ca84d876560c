package cz.ohlas.company.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cz.ohlas.base.ui.ConflictWords;
import cz.ohlas.base.ui.MainLayout;
import cz.ohlas.base.ui.Mended;
import cz.ohlas.base.ui.Page;
import cz.ohlas.base.ui.ViewToolbar;
import cz.ohlas.company.CompanyProfile;
import cz.ohlas.company.CompanyProfileService;
import cz.ohlas.company.CompanyTexts;
import cz.ohlas.document.DocumentStore;
import jakarta.annotation.security.RolesAllowed;

/** The company: who it is on its documents, what it has decided, its own words. */
@Route(value = "settings/company", layout = MainLayout.class)
@Menu(title = "company.title", order = 70, icon = "vaadin:building-o")
@RolesAllowed({"HEAD", "ADMINISTRATOR"})
class CompanyView extends Div implements HasDynamicTitle {

  private final transient CompanyProfileService company;

  CompanyView(CompanyProfileService company, CompanyTexts texts, DocumentStore documents) {
    this.company = company;
    addClassName("full");
    TabSheet tabs = Mended.tabs(new TabSheet());
    tabs.add(getTranslation("company.tab.identity"), identity());
    tabs.add(getTranslation("company.tab.logo"), new LogoPanel(company, documents));
    tabs.add(getTranslation("company.tab.rules"), rules());
    tabs.add(getTranslation("company.tab.texts"), new CompanyTextsPanel(texts));
    tabs.addClassName("company-tabs");
    add(
        new Page(
            new ViewToolbar(getPageTitle()).withSubtitle(getTranslation("company.subtitle")),
            tabs));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("company.title");
  }

  private ProfileEditor<?> identity() {
    CompanyIdentityForm form = new CompanyIdentityForm();
    return new ProfileEditor<>(
        form,
        company::current,
        CompanyProfile::identity,
        form::show,
        form::read,
        company::changeIdentity,
        words());
  }

  private ProfileEditor<?> rules() {
    CompanyRulesForm form = new CompanyRulesForm();
    return new ProfileEditor<>(
        form,
        company::current,
        CompanyProfile::rules,
        form::show,
        form::read,
        company::changeRules,
        words()
            .show(
                "freeProgrammeScopes",
                String.class,
                scope -> getTranslation("contract.scope." + scope)));
  }

  private static ConflictWords words() {
    return ConflictWords.of("company.field.");
  }
}
