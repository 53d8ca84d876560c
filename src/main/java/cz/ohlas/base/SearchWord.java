package cz.ohlas.base;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One folded word by which one record is found. Written by {@link SearchWords} only. */
@Entity
@Table(name = "search_word")
@IdClass(SearchWord.Key.class)
class SearchWord {

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, length = 20)
  private SearchWords.Kind kind;

  @Id
  @Column(name = "word", nullable = false, length = 60)
  private String word;

  @Id
  @Column(name = "record_id", nullable = false)
  private long recordId;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected SearchWord() {}

  record Key(SearchWords.Kind kind, String word, long recordId) implements Serializable {}
}
