package cz.ohlas.base;

import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolver;
import org.jspecify.annotations.Nullable;

/**
 * Lets Hibernate write {@code order by received_at} to H2 where it would write {@code order by 9}:
 * H2 compares the order with its indexes by column only, and would else sort every row that
 * matches. Other databases get Hibernate's own dialect.
 */
public final class H2DialectResolver implements DialectResolver {

  /** For Hibernate. */
  public H2DialectResolver() {}

  @Override
  public @Nullable Dialect resolveDialect(DialectResolutionInfo info) {
    return "H2".equals(info.getDatabaseName()) ? new ByColumn(info) : null;
  }

  private static final class ByColumn extends H2Dialect {

    ByColumn(DialectResolutionInfo info) {
      super(info);
    }

    @Override
    public boolean supportsOrdinalSelectItemReference() {
      return false;
    }
  }
}
