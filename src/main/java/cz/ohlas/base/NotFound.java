package cz.ohlas.base;

/** The record asked for does not exist, or the person may not know that it does. */
public final class NotFound extends RuntimeException {

  /** The record of this kind with this id is missing. */
  public NotFound(Class<?> kind, Object id) {
    super(kind.getSimpleName() + " " + id);
  }
}
