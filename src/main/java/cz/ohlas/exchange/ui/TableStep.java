package cz.ohlas.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.StaffDirectory;
import cz.ohlas.base.ui.RuleMessage;
import cz.ohlas.base.ui.Section;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.document.ReceivedFile;
import cz.ohlas.document.ui.DocumentUpload;
import cz.ohlas.exchange.ImportColumn;
import cz.ohlas.exchange.ImportService;
import cz.ohlas.exchange.ImportTarget;
import cz.ohlas.exchange.TableFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What is to be brought in, and the table; below it the last imports of everybody. */
final class TableStep extends Composite<Div> {

  private final transient ImportService imports;
  private final transient ImportPanel panel;
  private final Select<ImportTarget<?>> target = new Select<>();
  private final Paragraph columns = new Paragraph();
  private final RuleMessage message = new RuleMessage();
  private final DocumentUpload upload;

  TableStep(
      ImportPanel panel, ImportService imports, DocumentStore documents, StaffDirectory directory) {
    this.panel = panel;
    this.imports = imports;
    List<ImportTarget<?>> targets = imports.targets();
    target.setLabel(getTranslation("exchange.target"));
    target.setItems(targets);
    target.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
    target.addValueChangeListener(change -> describe(change.getValue()));
    columns.addClassName("quiet");
    upload = new DocumentUpload(documents, "exchange.upload", TableFormat.FILES, 1);
    upload.onChange(this::received);
    Div form = new Div(target, columns, message, upload);
    form.addClassName("import-form");
    getContent().addClassName("import-columns");
    getContent().add(form, new Section("exchange.recent", new RecentImports(imports, directory)));
    if (!targets.isEmpty()) {
      target.setValue(targets.getFirst());
    }
  }

  private void describe(ImportTarget<?> chosen) {
    String names = chosen.columns().stream().map(this::name).collect(Collectors.joining(", "));
    columns.setText(getTranslation("exchange.target.columns", names));
  }

  private String name(ImportColumn column) {
    String label = getTranslation(column.labelKey());
    return column.required() ? label + " *" : label;
  }

  /** The table is the import's from now on; one that can't be read goes at once. */
  private void received() {
    message.clear();
    for (ReceivedFile file : upload.handOver()) {
      try {
        imports.open(Objects.requireNonNull(target.getValue()).key(), file);
        panel.attempt(() -> {});
      } catch (BusinessRuleViolation unreadable) {
        file.close();
        message.tell(unreadable);
      }
    }
  }
}
