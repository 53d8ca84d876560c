package cz.ohlas;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the code is laid out. */
@AnalyzeClasses(
    packagesOf = Application.class,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  private static final Set<Class<?>> TELL_THE_TIME =
      Set.of(
          Instant.class,
          LocalDate.class,
          LocalDateTime.class,
          ZonedDateTime.class,
          OffsetDateTime.class,
          YearMonth.class,
          Year.class);

  @ArchTest
  static final ArchRule repositories_are_package_private =
      classes()
          .that()
          .areAssignableTo(Repository.class)
          .should()
          .bePackagePrivate()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule views_are_package_private =
      classes()
          .that()
          .areAnnotatedWith(Route.class)
          .should()
          .bePackagePrivate()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule entities_stay_behind_their_service =
      noClasses()
          .that()
          .resideInAPackage("..ui..")
          .should()
          .accessClassesThat()
          .areAnnotatedWith(Entity.class);

  @ArchTest
  static final ArchRule vaadin_lives_in_the_user_interface_only =
      noClasses()
          .that()
          .resideOutsideOfPackages("..ui..", "cz.ohlas.security..")
          .and()
          .doNotHaveFullyQualifiedName(Application.class.getName())
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.vaadin..");

  @ArchTest
  static final ArchRule jasper_lives_in_the_report_module_only =
      noClasses()
          .that()
          .resideOutsideOfPackage("cz.ohlas.report..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("net.sf.jasperreports..");

  @ArchTest
  static final ArchRule views_reach_data_through_services_only =
      noClasses()
          .that()
          .resideInAPackage("..ui..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Repository.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(JdbcClient.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(JdbcOperations.class);

  @ArchTest
  static final ArchRule nothing_is_injected_into_fields =
      noFields()
          .should()
          .beAnnotatedWith(Autowired.class)
          .orShould()
          .beAnnotatedWith(Value.class)
          .orShould()
          .beAnnotatedWith(Inject.class)
          .orShould()
          .beAnnotatedWith(PersistenceContext.class);

  @ArchTest
  static final ArchRule services_read_and_check_by_default =
      classes()
          .that()
          .areAnnotatedWith(Service.class)
          .should()
          .beAnnotatedWith(PreAuthorize.class)
          .andShould(
              have(
                  describe(
                      "@Transactional(readOnly = true)",
                      (JavaClass type) ->
                          type.tryGetAnnotationOfType(Transactional.class)
                              .map(Transactional::readOnly)
                              .orElse(false))))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule time_comes_from_the_consoles_clock =
      noClasses()
          .should()
          .callMethodWhere(asksTheMachineForTheTime())
          .orShould()
          .callConstructor(Date.class)
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule looks_are_in_the_style_sheet =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "getStyle()",
                  (JavaMethodCall call) -> "getStyle".equals(call.getTarget().getName())));

  private static DescribedPredicate<JavaMethodCall> asksTheMachineForTheTime() {
    return describe(
        "now() without the console's clock",
        call -> {
          MethodCallTarget target = call.getTarget();
          return "now".equals(target.getName())
              && TELL_THE_TIME.stream().anyMatch(type -> target.getOwner().isEquivalentTo(type))
              && target.getRawParameterTypes().stream()
                  .noneMatch(type -> type.isEquivalentTo(Clock.class));
        });
  }
}
