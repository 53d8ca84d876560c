package cz.ohlas.security;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface StaffAccountRepository extends JpaRepository<StaffAccount, Long> {

  Optional<StaffAccount> findByLoginName(String loginName);

  boolean existsByLoginName(String loginName);

  /** No change of the account: whoever edits it meanwhile is not disturbed, nor is the sign-in. */
  @Modifying
  @Query("update StaffAccount account set account.lastSignInAt = :now where account.id = :id")
  void signedIn(@Param("id") long id, @Param("now") Instant now);
}
