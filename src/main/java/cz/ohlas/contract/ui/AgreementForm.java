package cz.ohlas.contract.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.ui.DayField;
import cz.ohlas.contract.ContractDetail;
import cz.ohlas.contract.ProcessingAgreementService;
import cz.ohlas.document.DocumentStore;
import cz.ohlas.document.ReceivedFile;
import cz.ohlas.document.ui.DocumentUpload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** When an agreement on processing personal data was made, and a copy of it. */
final class AgreementForm extends Composite<Div> {

  private final DayField on = new DayField("contract.agreement.on");
  private final DocumentUpload upload;

  AgreementForm(DocumentStore documents, LocalDate shown, LocalDate today) {
    upload =
        new DocumentUpload(
            documents, "contract.agreement.file", ProcessingAgreementService.FILES, 1);
    on.setValue(shown);
    on.setMax(today);
    on.setRequiredIndicatorVisible(true);
    getContent().addClassName("note-form");
    getContent().add(on, upload);
  }

  /** Saves the day, and the copy if one was brought. */
  void save(ProcessingAgreementService service, ContractDetail contract) {
    LocalDate day = on.getValue();
    if (day == null) {
      throw BusinessRuleViolation.plain("notice.checkFields");
    }
    if (upload.files().isEmpty()) {
      service.agree(contract.id(), contract.version(), day);
      return;
    }
    ReceivedFile file = upload.files().getFirst();
    try (InputStream content = file.open()) {
      service.agreeByDocument(contract.id(), contract.version(), day, file.fileName(), content);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
