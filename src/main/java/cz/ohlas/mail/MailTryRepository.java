package cz.ohlas.mail;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface MailTryRepository extends JpaRepository<MailTry, Long> {

  @Query("select t from MailTry t where t.mailMessageId = :id order by t.triedAt, t.id")
  List<MailTry> of(@Param("id") long mailId);
}
