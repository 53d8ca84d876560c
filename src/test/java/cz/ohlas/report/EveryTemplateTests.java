package cz.ohlas.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** No template without its worst case. */
class EveryTemplateTests {

  @Test
  void every_template_has_a_worst_case_test() {
    ClassPathScanningCandidateComponentProvider scanner =
        new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(WorstCase.class));
    List<ReportTemplate> tried =
        scanner.findCandidateComponents("cz.ohlas").stream()
            .map(found ->
                ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
            .map(type -> ((WorstCase<?>) BeanUtils.instantiateClass(type)).template())
            .toList();

    assertThat(tried).containsAll(Arrays.asList(ReportTemplate.values()));
  }
}
