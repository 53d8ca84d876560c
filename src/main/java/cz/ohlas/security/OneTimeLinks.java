package cz.ohlas.security;

import cz.ohlas.base.ConsoleClock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that open a door once: 128 random bits, of which only the SHA-256 is kept. A new link for
 * the same purpose and person makes the earlier one worthless.
 */
@Component
class OneTimeLinks {

  private static final int TOKEN_BYTES = 16;
  private static final long NOBODY = 0;

  private final SecureRandom random = new SecureRandom();
  private final JdbcClient jdbc;
  private final ConsoleClock clock;

  OneTimeLinks(JdbcClient jdbc, ConsoleClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Makes the token of a new link. */
  @Transactional(propagation = Propagation.MANDATORY)
  OneTimeLink create(Purpose purpose, @Nullable Long staffId, Duration lifetime) {
    revoke(purpose, staffId);
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = HexFormat.of().formatHex(bytes);
    Instant now = clock.instant();
    Instant expires = now.plus(lifetime);
    jdbc.sql(
            """
            insert into one_time_link (token_hash, purpose, staff_account_id, created_at, expires_at)
            values (:hash, :purpose, :staff, :created, :expires)\
            """)
        .param("hash", hash(token))
        .param("purpose", purpose.name())
        .param("staff", staffId)
        .param("created", now.atOffset(ZoneOffset.UTC))
        .param("expires", expires.atOffset(ZoneOffset.UTC))
        .update();
    return new OneTimeLink(token, expires);
  }

  /** Whom the link is for, if it still opens anything. */
  Optional<Target> look(Purpose purpose, String token) {
    return jdbc.sql(
            """
            select coalesce(staff_account_id, 0) from one_time_link
            where token_hash = :hash and purpose = :purpose and expires_at > :now\
            """)
        .param("hash", hash(token))
        .param("purpose", purpose.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .optional()
        .map(Target::new);
  }

  /** Uses the link up; of two people at once only one gets it. */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Target> redeem(Purpose purpose, String token) {
    Optional<Target> target = look(purpose, token);
    int used =
        jdbc.sql("delete from one_time_link where token_hash = :hash")
            .param("hash", hash(token))
            .update();
    return used == 1 ? target : Optional.empty();
  }

  /** Makes the links worthless. */
  @Transactional(propagation = Propagation.MANDATORY)
  void revoke(Purpose purpose, @Nullable Long staffId) {
    jdbc.sql(
            """
            delete from one_time_link
            where purpose = :purpose and coalesce(staff_account_id, 0) = :staff\
            """)
        .param("purpose", purpose.name())
        .param("staff", staffId == null ? NOBODY : staffId)
        .update();
  }

  private static String hash(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** What a link is good for. */
  enum Purpose {
    /** The first administrator of a new console. */
    SETUP,
    /** A password chosen by whom it belongs to. */
    PASSWORD
  }

  /** Whose link it is; 0 is nobody's yet. */
  record Target(long staffId) {}
}
