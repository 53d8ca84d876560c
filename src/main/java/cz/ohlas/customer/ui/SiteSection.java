package cz.ohlas.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.ohlas.base.ui.Confirm;
import cz.ohlas.base.ui.ConflictAwareEdit;
import cz.ohlas.base.ui.ConflictAwareEdit.Saved;
import cz.ohlas.base.ui.ConflictWords;
import cz.ohlas.base.ui.FormDialog;
import cz.ohlas.base.ui.Notices;
import cz.ohlas.base.ui.Section;
import cz.ohlas.customer.SiteDetail;
import cz.ohlas.customer.SiteInput;
import java.util.List;

/** The places of a customer other than its seat. */
final class SiteSection extends Composite<Section> {

  private final transient CustomerParts parts;
  private final long customerId;
  private final transient Runnable reload;

  SiteSection(CustomerParts parts, long customerId, List<SiteDetail> sites, Runnable reload) {
    this.parts = parts;
    this.customerId = customerId;
    this.reload = reload;
    Section section = getContent();
    if (parts.maySell()) {
      Button add = new Button(getTranslation("customer.site.add"), click -> add());
      add.addThemeVariants(ButtonVariant.TERTIARY);
      section.withActions(add);
    }
    if (sites.isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("customer.site.none"));
      none.addClassName("quiet");
      section.add(none);
    }
    sites.forEach(site -> section.add(entry(site)));
  }

  @Override
  protected Section initContent() {
    return new Section("customer.section.sites");
  }

  private Component entry(SiteDetail site) {
    Span name = new Span(site.facts().name());
    name.addClassName("strong");
    EntryMenu menu = new EntryMenu(site.facts().name());
    if (parts.maySell()) {
      menu.add("action.edit", () -> edit(site));
      menu.add("customer.site.remove", () -> remove(site));
    }
    Div head = new Div(name, menu);
    head.addClassName("entry-head");
    Div entry = new Div(head);
    entry.addClassName("entry");
    String address = String.join(", ", site.address().lines(getLocale()));
    if (!address.isEmpty()) {
      entry.add(new Span(address));
    }
    if (!site.facts().note().isEmpty()) {
      Paragraph note = new Paragraph(site.facts().note());
      note.addClassNames("quiet", "lines");
      entry.add(note);
    }
    return entry;
  }

  private void add() {
    SiteForm form = new SiteForm(SiteInput.empty());
    new FormDialog(
            "customer.site.add",
            "action.create",
            form,
            () -> {
              parts.sites().add(customerId, form.read());
              saved();
            })
        .drafted("customer.site.add", customerId, 0)
        .open();
  }

  private void edit(SiteDetail opened) {
    SiteForm form = new SiteForm(opened.facts());
    ConflictAwareEdit<SiteInput> edit =
        new ConflictAwareEdit<>(
            saved(opened),
            () -> saved(parts.sites().detail(opened.id())),
            (version, input) -> parts.sites().change(opened.id(), version, input),
            words(getLocale()),
            this::saved);
    FormDialog.editing("customer.site.edit", form, form::read, edit).open();
  }

  private void remove(SiteDetail site) {
    Confirm.ask(
        getTranslation("customer.site.remove"),
        getTranslation("customer.site.remove.text", site.facts().name()),
        "customer.site.remove",
        () -> {
          parts.sites().remove(site.id(), site.version());
          saved();
        });
  }

  private void saved() {
    Notices.done("notice.saved");
    reload.run();
  }

  private static Saved<SiteInput> saved(SiteDetail now) {
    return new Saved<>(now.facts(), now.version());
  }

  /** Words for comparing two versions of a site. */
  static ConflictWords words(java.util.Locale reader) {
    return ConflictWords.of("customer.site.")
        .show(
            "country",
            String.class,
            code -> java.util.Locale.of("", code).getDisplayCountry(reader));
  }
}
