package cz.ohlas.company.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import cz.ohlas.base.ui.SearchField;
import cz.ohlas.company.CompanyTexts;

/** The words of the documents, ours and the company's own. */
final class CompanyTextsPanel extends Div {

  private final transient CompanyTexts texts;
  private final Grid<CompanyTexts.Printed> grid = new Grid<>();
  private final SearchField search = new SearchField(typed -> refresh());

  CompanyTextsPanel(CompanyTexts texts) {
    this.texts = texts;
    addClassName("company-texts");
    search.setAriaLabel(getTranslation("company.texts.search"));
    grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
    grid.addClassName("list");
    grid.addColumn(text -> text.czech().inForce())
        .setHeader(getTranslation("language.cs"))
        .setFlexGrow(3);
    grid.addColumn(text -> text.english().inForce())
        .setHeader(getTranslation("language.en"))
        .setFlexGrow(3);
    grid.addColumn(
            text -> getTranslation(text.own() ? "company.texts.own" : "company.texts.shipped"))
        .setHeader(getTranslation("company.texts.whose"))
        .setFlexGrow(1);
    grid.addComponentColumn(this::editing).setHeader("").setFlexGrow(0).setAutoWidth(true);
    grid.setEmptyStateText(getTranslation("list.empty"));
    Paragraph help = new Paragraph(getTranslation("company.texts.help"));
    help.addClassName("quiet");
    add(help, search, grid);
    refresh();
  }

  private Button editing(CompanyTexts.Printed text) {
    Button edit =
        new Button(
            getTranslation("action.edit"),
            click -> new CompanyTextDialog(texts, text, this::refresh).open());
    edit.addThemeVariants(ButtonVariant.TERTIARY);
    edit.setAriaLabel(getTranslation("company.texts.edit", text.czech().inForce()));
    return edit;
  }

  private void refresh() {
    grid.setItems(texts.list(search.getValue()));
  }
}
