package cz.ohlas.request;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The list of remote tools. */
interface RemoteToolRepository extends JpaRepository<RemoteTool, Long> {

  @Query("select t from RemoteTool t where t.retiredAt is null order by t.target, t.name")
  List<RemoteTool> usable();

  @Query("select t from RemoteTool t order by t.target, t.name, t.id")
  List<RemoteTool> ordered();
}
