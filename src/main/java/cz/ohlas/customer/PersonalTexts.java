package cz.ohlas.customer;

import java.util.List;

/**
 * Where a feature keeps texts in which a person may be named. Beans of this type are collected when
 * a person's data are erased; a test compares them with the database. What is derived from the
 * texts follows at {@link PersonErased}.
 */
public interface PersonalTexts {

  /** All such places of the feature. */
  List<TextPlace> texts();
}
