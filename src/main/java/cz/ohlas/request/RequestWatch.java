package cz.ohlas.request;

import cz.ohlas.base.LiveChange;
import cz.ohlas.base.LiveChanges;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;

/** Whatever changes a request, open windows hear of it. */
class RequestWatch {

  private final LiveChanges live;

  RequestWatch(LiveChanges live) {
    this.live = live;
  }

  @PostPersist
  @PostUpdate
  void changed(SupportRequest request) {
    live.changing(LiveChange.Kind.REQUEST, request.id());
  }
}
