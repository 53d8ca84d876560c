package cz.ohlas.exchange;

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

/**
 * That somebody brought a table, and what became of it: what stays when the console stops in the
 * middle. It says done in the same transaction in which the rows become visible.
 */
@Entity
@Table(name = "import_run")
class ImportRun {

  private static final int LONGEST_MESSAGE = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_run_seq")
  @SequenceGenerator(name = "import_run_seq", sequenceName = "import_run_seq", allocationSize = 50)
  @Column(name = "id")
  private long id;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  @Column(name = "target", nullable = false, length = 40)
  private String target;

  @Column(name = "file_name", nullable = false, length = 255)
  private String fileName;

  @Column(name = "staff_id", nullable = false)
  private long staffId;

  @Column(name = "started_at", nullable = false)
  private Instant startedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 20)
  private ImportState state;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "rows_ready", nullable = false)
  private int ready;

  @Column(name = "rows_refused", nullable = false)
  private int refused;

  @Column(name = "message", nullable = false, length = 1000)
  private String message;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ImportRun() {}

  ImportRun(String target, String fileName, long staffId, Instant now) {
    this.target = target;
    this.fileName = fileName;
    this.staffId = staffId;
    this.startedAt = now;
    this.state = ImportState.CHECKING;
    this.message = "";
  }

  /** Goes on to the next step. */
  void become(ImportState next, ImportReport report, String why, Instant now) {
    state = next;
    ready = report.ready();
    refused = report.refused();
    message = why.length() <= LONGEST_MESSAGE ? why : why.substring(0, LONGEST_MESSAGE);
    endedAt = next.isOver() ? now : null;
  }

  /** Nobody decides any more about what was checked: another check or table took its place. */
  void letGo(Instant now) {
    if (state == ImportState.CHECKED) {
      state = ImportState.CANCELLED;
      endedAt = now;
    }
  }

  long id() {
    return id;
  }

  ImportRunItem item() {
    return new ImportRunItem(
        id, target, fileName, staffId, startedAt, state, ready, refused, message);
  }
}
