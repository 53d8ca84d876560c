package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.NotFound;
import java.util.Optional;

/** What a request has to do with others; whatever is written here is written there, too. */
record RequestLinks(SupportRequest request) {

  /** Links the two; a duplicate stays open, and its work goes on in the other. */
  void add(SupportRequest other, LinkKind kind, Entry entry) {
    if (other.id() == request.id()) {
      throw BusinessRuleViolation.plain("request.rule.linkToItself");
    }
    if (kind == LinkKind.DUPLICATE_OF) {
      checkDuplicate(other);
    } else if (kind == LinkKind.HAS_DUPLICATE) {
      new RequestLinks(other).checkDuplicate(request);
    }
    Optional<RequestLink> before = to(other);
    if (before.filter(link -> link.isHeldAs(kind)).isPresent()) {
      throw BusinessRuleViolation.plain("request.rule.linkedAlready", other.number());
    }
    if (before.isPresent()) {
      // What was linked turns out to be the same
      undo(other, entry);
    }
    note(request, other, kind, entry);
    note(other, request, kind.seenFromOther(), entry);
  }

  void remove(long linkId, Entry entry) {
    RequestLink link =
        request.links.stream()
            .filter(each -> each.hasId(linkId) && each.isHeld())
            .findFirst()
            .orElseThrow(() -> new NotFound(RequestLink.class, linkId));
    undo(link.other(), entry);
  }

  private void undo(SupportRequest other, Entry entry) {
    to(other).ifPresent(link -> link.remove(entry));
    new RequestLinks(other).to(request).ifPresent(link -> link.remove(entry));
    request.changedAt = entry.now();
    other.changedAt = entry.now();
  }

  private Optional<RequestLink> to(SupportRequest other) {
    return request.links.stream().filter(link -> link.isHeld() && link.isTo(other)).findFirst();
  }

  private void checkDuplicate(SupportRequest other) {
    request.requireOpen();
    if (other.customer().id() != request.customer().id()) {
      throw BusinessRuleViolation.plain("request.rule.duplicateOfForeign");
    }
    boolean inRow =
        request.links.stream()
                .anyMatch(link ->
                    link.isHeldAs(LinkKind.HAS_DUPLICATE)
                        || (link.isHeldAs(LinkKind.DUPLICATE_OF) && !link.isTo(other)))
            || other.links.stream().anyMatch(link -> link.isHeldAs(LinkKind.DUPLICATE_OF));
    if (inRow) {
      throw BusinessRuleViolation.plain("request.rule.duplicateOfDuplicate");
    }
  }

  private static void note(SupportRequest from, SupportRequest to, LinkKind kind, Entry entry) {
    from.links.add(new RequestLink(from, to, kind, entry));
    from.changedAt = entry.now();
  }
}
