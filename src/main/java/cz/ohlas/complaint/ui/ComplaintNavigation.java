package cz.ohlas.complaint.ui;

import com.vaadin.flow.component.UI;
import org.springframework.modulith.NamedInterface;

/** The ways to complaints. */
@NamedInterface("ui")
public final class ComplaintNavigation {

  static final String ROUTE = "complaints";

  private ComplaintNavigation() {}

  /** The address of a complaint beside the register. */
  public static String path(long complaintId) {
    return ROUTE + "/" + complaintId;
  }

  /** The address of the page on which a complaint is decided. */
  public static String decisionPath(long complaintId) {
    return path(complaintId) + "/decision";
  }

  static void open(long complaintId) {
    UI.getCurrent().navigate(path(complaintId));
  }

  static void decide(long complaintId) {
    UI.getCurrent().navigate(decisionPath(complaintId));
  }
}
