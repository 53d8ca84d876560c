package cz.ohlas;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The console cannot keep its data where it was told to. */
final class DataFolderUnusable extends RuntimeException {

  private final String messageKey;
  private final transient Path place;

  DataFolderUnusable(String messageKey, Path place, @Nullable Throwable cause) {
    super(place.toString(), cause);
    this.messageKey = messageKey;
    this.place = place;
  }

  String messageKey() {
    return messageKey;
  }

  Path place() {
    return place;
  }
}
