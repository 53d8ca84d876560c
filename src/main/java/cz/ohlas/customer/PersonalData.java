package cz.ohlas.customer;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a feature keeps about people. Beans of this type are collected when a person asks what that
 * is; a test finds tables that point at people and are told of by none.
 */
public interface PersonalData {

  /** The tables that point at people by an id and that this tells of. */
  Set<String> tables();

  /**
   * What is kept about the person, as far as whoever asks may read it.
   *
   * @param reader the person's language
   */
  List<PersonalSheet> of(DataSubject person, Locale reader);
}
