package cz.ohlas.base;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * All folded words of one record, a space before and after each. Written by {@link SearchWords} and
 * {@link NewSearchWords} only.
 */
@Entity
@Table(name = "search_text")
@IdClass(SearchText.Key.class)
class SearchText {

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, length = 20)
  private SearchWords.Kind kind;

  @Id
  @Column(name = "record_id", nullable = false)
  private long recordId;

  @Column(name = "words", nullable = false, length = 1_000_000)
  private String words;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected SearchText() {}

  record Key(SearchWords.Kind kind, long recordId) implements Serializable {}
}
