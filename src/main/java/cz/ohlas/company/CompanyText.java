package cz.ohlas.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A text of a document in the company's own words instead of ours. */
@Entity
@Table(name = "company_text")
@IdClass(CompanyText.Key.class)
class CompanyText {

  @Id
  @Column(name = "text_key", nullable = false, length = 120)
  private String key;

  @Id
  @Column(name = "language", nullable = false, length = 2)
  private String language;

  @Column(name = "words", nullable = false, length = 4000)
  private String words;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected CompanyText() {}

  CompanyText(Key key, String words) {
    this.key = key.key();
    this.language = key.language();
    this.words = words;
  }

  Key key() {
    return new Key(key, language);
  }

  String words() {
    return words;
  }

  void say(String text) {
    words = text;
  }

  record Key(String key, String language) implements Serializable {}
}
