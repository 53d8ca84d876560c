package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list of requests that a person has put together and named. */
@Entity
@Table(name = "saved_request_view")
class SavedRequestView {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_request_view_seq")
  @SequenceGenerator(
      name = "saved_request_view_seq",
      sequenceName = "saved_request_view_seq",
      allocationSize = 50)
  @Column(name = "id")
  private @Nullable Long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Column(name = "staff_id", nullable = false, updatable = false)
  private long staffId;

  @Column(name = "name", nullable = false, length = LONGEST_NAME)
  private String name;

  @Column(name = "parameters", nullable = false, updatable = false, length = LONGEST)
  private String parameters;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected SavedRequestView() {}

  SavedRequestView(long staffId, String name, Map<String, String> parameters) {
    this.staffId = staffId;
    this.name = named(name);
    this.parameters =
        parameters.entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue().replaceAll("\\R", " "))
            .collect(Collectors.joining("\n"));
    if (this.parameters.length() > LONGEST) {
      throw BusinessRuleViolation.plain("request.saved.tooMuch");
    }
  }

  void rename(String newName) {
    name = named(newName);
  }

  boolean isOf(long person) {
    return staffId == person;
  }

  boolean isCalled(String other) {
    return name.equalsIgnoreCase(other.strip());
  }

  SavedView view() {
    Map<String, String> all = new LinkedHashMap<>();
    parameters
        .lines()
        .filter(line -> line.indexOf('=') > 0)
        .forEach(line ->
            all.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
    return new SavedView(id == null ? 0 : id, name, all);
  }

  private static String named(String typed) {
    String stripped = Entry.text(typed, "request.saved.nameMissing");
    if (stripped.length() > LONGEST_NAME) {
      throw BusinessRuleViolation.plain("field.tooLong", LONGEST_NAME);
    }
    return stripped;
  }
}
