package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Software by which support connects (REM-1, REM-2). */
@Entity
@Table(name = "remote_tool")
class RemoteTool {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remote_tool_seq")
  @SequenceGenerator(
      name = "remote_tool_seq",
      sequenceName = "remote_tool_seq",
      allocationSize = 50)
  @Column(name = "id")
  private @Nullable Long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Column(name = "name", nullable = false, length = 100)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "target", nullable = false, length = 20)
  private ConnectionTarget target;

  @Column(name = "licence", nullable = false, length = 200)
  private String licence;

  @Column(name = "retired_at")
  private @Nullable Instant retiredAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected RemoteTool() {}

  RemoteTool(RemoteToolInput input) {
    this.name = Entry.text(input.name(), "request.rule.toolNameMissing");
    this.target = input.target();
    this.licence = licence(input);
  }

  /** Changes what the tool is called and licensed by; what it connects to stays. */
  void change(RemoteToolInput input) {
    if (input.target() != target) {
      throw BusinessRuleViolation.plain("request.rule.toolTargetStays");
    }
    name = Entry.text(input.name(), "request.rule.toolNameMissing");
    licence = licence(input);
  }

  void retire(Instant now) {
    if (retiredAt == null) {
      retiredAt = now;
    }
  }

  void bringBack() {
    retiredAt = null;
  }

  private static String licence(RemoteToolInput input) {
    if (input.target() == ConnectionTarget.SERVER) {
      return Entry.text(input.licence(), "request.rule.serverToolLicence");
    }
    return input.licence().strip();
  }

  long version() {
    return version;
  }

  String name() {
    return name;
  }

  ConnectionTarget target() {
    return target;
  }

  boolean isRetired() {
    return retiredAt != null;
  }

  RemoteToolItem item() {
    if (id == null) {
      throw new IllegalStateException("Not saved yet");
    }
    return new RemoteToolItem(id, version, name, target, licence, isRetired());
  }
}
