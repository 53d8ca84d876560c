package cz.ohlas.base;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.Collection;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.type.StandardBasicTypes;

/**
 * The condition {@code id = any(?)} with one array as its parameter, however many ids there are. H2
 * and PostgreSQL look each of them up. In {@code id in (select …)} H2 would find the records by the
 * ids and then compare each of them with the whole selection once more.
 */
public final class EqualsAny implements FunctionContributor {

  private static final String FUNCTION = "equals_any";

  /** For Hibernate. */
  public EqualsAny() {}

  @Override
  public void contributeFunctions(FunctionContributions functions) {
    functions
        .getFunctionRegistry()
        .registerPattern(
            FUNCTION,
            "?1 = any(?2)",
            functions
                .getTypeConfiguration()
                .getBasicTypeRegistry()
                .resolve(StandardBasicTypes.BOOLEAN));
  }

  static Predicate of(HibernateCriteriaBuilder builder, Expression<Long> id, Collection<Long> ids) {
    return builder.isTrue(
        builder.function(FUNCTION, Boolean.class, id, builder.value(ids.toArray(Long[]::new))));
  }
}
