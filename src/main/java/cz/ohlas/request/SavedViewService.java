package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's own lists of requests; nobody sees those of others. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SavedViewService {

  private static final int MOST = 30;

  private final SavedRequestViewRepository views;
  private final CurrentStaff current;

  SavedViewService(SavedRequestViewRepository views, CurrentStaff current) {
    this.views = views;
    this.current = current;
  }

  /** Those of whoever asks, in the order of saving. */
  public List<SavedView> mine() {
    return own().stream().map(SavedRequestView::view).toList();
  }

  /** Saves filter and sort, as they stand in the address, under a name. */
  @Transactional
  @PreAuthorize("isAuthenticated()")
  public void save(String name, Map<String, String> parameters) {
    List<SavedRequestView> own = own();
    if (own.size() >= MOST) {
      throw BusinessRuleViolation.plain("request.saved.tooMany", MOST);
    }
    requireFree(own, name);
    views.save(new SavedRequestView(current.require().id(), name, parameters));
  }

  /** Gives one another name. */
  @Transactional
  @PreAuthorize("isAuthenticated()")
  public void rename(long id, String name) {
    SavedRequestView view = own(id);
    requireFree(own().stream().filter(other -> other.view().id() != id).toList(), name);
    view.rename(name);
  }

  /** Forgets one. */
  @Transactional
  @PreAuthorize("isAuthenticated()")
  public void forget(long id) {
    views.delete(own(id));
  }

  private List<SavedRequestView> own() {
    return views.findByStaffIdOrderById(current.require().id());
  }

  private SavedRequestView own(long id) {
    return views
        .findById(id)
        .filter(view -> view.isOf(current.require().id()))
        .orElseThrow(() -> new NotFound(SavedRequestView.class, id));
  }

  private static void requireFree(List<SavedRequestView> others, String name) {
    if (others.stream().anyMatch(other -> other.isCalled(name))) {
      throw BusinessRuleViolation.plain("request.saved.nameTaken", name.strip());
    }
  }
}
