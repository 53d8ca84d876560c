package cz.ohlas.request;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Remote connections across requests. */
interface RemoteSessionRepository extends Repository<RemoteSession, Long> {

  @Query(
      """
      select new cz.ohlas.request.OpenClosing(r.id, r.number, r.customerName, s.endedAt)
      from RemoteSession s join s.request r
      where s.closed = cz.ohlas.request.ClosedConfirmation.NOT_YET order by s.id
      """)
  List<OpenClosing> notClosedYet(Limit limit);
}
