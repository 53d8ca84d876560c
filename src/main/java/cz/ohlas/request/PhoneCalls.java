package cz.ohlas.request;

import cz.ohlas.base.BusinessRuleViolation;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The calls of the telephone exchange that were logged, by a new request or by a later query. */
@Component
class PhoneCalls {

  private final RequestRepository requests;

  PhoneCalls(RequestRepository requests) {
    this.requests = requests;
  }

  /** The request with which the call has to do. */
  Optional<SupportRequest> request(PhoneCall call) {
    return call.mark().flatMap(requests::ofCall);
  }

  /**
   * Lets nobody log a call twice.
   *
   * @throws BusinessRuleViolation when it is logged already
   */
  void requireNew(PhoneCall call) {
    request(call)
        .ifPresent(first -> {
          throw BusinessRuleViolation.plain("request.rule.callLogged", first.number());
        });
  }
}
