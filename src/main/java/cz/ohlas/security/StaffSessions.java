package cz.ohlas.security;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The open sessions of each person, so that they can be ended from outside. */
@Component
class StaffSessions implements HttpSessionAttributeListener, HttpSessionListener {

  private final Map<Long, Set<HttpSession>> open = new ConcurrentHashMap<>();

  /** Ends all sessions of the person. */
  void end(long staffId) {
    sessions(staffId).forEach(StaffSessions::invalidate);
  }

  /** Ends all sessions of the person but the one that this request belongs to. */
  void endOthers(long staffId) {
    Optional<String> here = hereId();
    sessions(staffId).stream()
        .filter(session -> here.isEmpty() || !session.getId().equals(here.get()))
        .forEach(StaffSessions::invalidate);
  }

  @Override
  public void attributeAdded(HttpSessionBindingEvent event) {
    remember(event.getSession(), event.getValue());
  }

  @Override
  public void attributeReplaced(HttpSessionBindingEvent event) {
    remember(event.getSession(), event.getSession().getAttribute(event.getName()));
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    String id = event.getSession().getId();
    open.values().forEach(sessions -> sessions.removeIf(session -> session.getId().equals(id)));
  }

  private void remember(HttpSession session, Object value) {
    if (value instanceof SecurityContext context
        && context.getAuthentication() instanceof StaffAuthentication person) {
      open.computeIfAbsent(person.getPrincipal().staffId(), id -> ConcurrentHashMap.newKeySet())
          .add(session);
    }
  }

  private Set<HttpSession> sessions(long staffId) {
    return Set.copyOf(open.getOrDefault(staffId, Set.of()));
  }

  private static Optional<String> hereId() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? Optional.ofNullable(request.getRequest().getSession(false)).map(HttpSession::getId)
        : Optional.empty();
  }

  private static void invalidate(HttpSession session) {
    try {
      session.invalidate();
    } catch (IllegalStateException endedMeanwhile) {
      return;
    }
  }
}
