package cz.ohlas.contract;

import cz.ohlas.price.Criterion;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps a few criteria in one column, in their usual order. */
@Converter
class CriteriaConverter implements AttributeConverter<Set<Criterion>, String> {

  @Override
  public String convertToDatabaseColumn(Set<Criterion> criteria) {
    return criteria.stream().sorted().map(Criterion::name).collect(Collectors.joining(","));
  }

  @Override
  public Set<Criterion> convertToEntityAttribute(String column) {
    return Arrays.stream(column.split(",", -1))
        .filter(name -> !name.isEmpty())
        .map(Criterion::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
