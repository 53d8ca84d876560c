package cz.ohlas.security;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface StaffAccountRepository extends JpaRepository<StaffAccount, Long> {

  Optional<StaffAccount> findByLoginName(String loginName);

  boolean existsByLoginName(String loginName);
}
