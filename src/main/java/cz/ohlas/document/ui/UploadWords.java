package cz.ohlas.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import cz.ohlas.document.FileType;
import java.util.Arrays;
import java.util.Set;
import org.springframework.util.unit.DataSize;

/** What the browser's own part of an upload says. */
final class UploadWords {

  private UploadWords() {}

  static UploadI18N of(Component field, Set<FileType> allowed, DataSize limit) {
    return new UploadI18N()
        .setAddFiles(
            new UploadI18N.AddFiles()
                .setOne(field.getTranslation("document.upload.choose"))
                .setMany(field.getTranslation("document.upload.choose")))
        .setDropFiles(
            new UploadI18N.DropFiles()
                .setOne(field.getTranslation("document.upload.drop"))
                .setMany(field.getTranslation("document.upload.drop")))
        .setError(
            new UploadI18N.Error()
                .setTooManyFiles(field.getTranslation("document.upload.tooMany"))
                .setFileIsTooBig(
                    field.getTranslation("document.upload.tooBig", limit.toMegabytes()))
                .setIncorrectFileType(
                    field.getTranslation("document.upload.type", FileType.names(allowed))))
        .setFile(
            new UploadI18N.File()
                .setRemove(field.getTranslation("action.remove"))
                .setRetry(field.getTranslation("document.upload.retry"))
                .setStart(field.getTranslation("document.upload.start")))
        .setUploading(uploading(field, limit))
        .setUnits(Arrays.asList("B", "kB", "MB"));
  }

  private static UploadI18N.Uploading uploading(Component field, DataSize limit) {
    return new UploadI18N.Uploading()
        .setStatus(
            new UploadI18N.Uploading.Status()
                .setConnecting(field.getTranslation("document.upload.connecting"))
                .setStalled(field.getTranslation("document.upload.stalled"))
                .setProcessing(field.getTranslation("document.upload.processing"))
                .setHeld(field.getTranslation("document.upload.held")))
        .setRemainingTime(
            new UploadI18N.Uploading.RemainingTime()
                .setPrefix(field.getTranslation("document.upload.remaining"))
                .setUnknown(field.getTranslation("document.upload.remainingUnknown")))
        .setError(
            new UploadI18N.Uploading.Error()
                .setServerUnavailable(field.getTranslation("document.upload.unavailable"))
                .setUnexpectedServerError(field.getTranslation("document.upload.refused"))
                .setForbidden(field.getTranslation("document.upload.refused"))
                .setFileTooLarge(
                    field.getTranslation("document.upload.tooBig", limit.toMegabytes())));
  }
}
