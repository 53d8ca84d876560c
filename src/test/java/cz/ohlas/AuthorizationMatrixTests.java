package cz.ohlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cz.ohlas.security.Role;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may do what (ACC-1 to ACC-8) stands in one file, service verb by role; what the services
 * really allow is compared with it. What depends on the record is checked by the features' own
 * tests: here a role that may for some records counts as one that may.
 */
class AuthorizationMatrixTests extends ConsoleTest {

  private static final Path FILE = Path.of("src/test/resources/authorization-matrix.csv");
  private static final String HEADER =
      "service;method;HEAD;ACCOUNT_MANAGER;LEAD;ENGINEER;ADMINISTRATOR;kind";

  @Autowired private ApplicationContext context;

  @Test
  void the_file_lists_every_verb_of_every_service_once() throws IOException {
    Set<String> verbs = new TreeSet<>();
    services().forEach((name, service) -> verbs.addAll(verbs(service).keySet()));
    List<String> listed = lines().stream().map(Line::verb).toList();
    assertThat(listed).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(listed)).isEqualTo(verbs);
  }

  @TestFactory
  Stream<DynamicTest> every_role_may_what_the_file_says() throws IOException {
    Map<String, Method> verbs = new LinkedHashMap<>();
    Map<String, Object> services = services();
    services.values().forEach(service -> verbs.putAll(verbs(service)));
    return lines().stream()
        .filter(line -> verbs.containsKey(line.verb()))
        .map(line ->
            dynamicTest(
                line.verb(),
                () -> {
                  Method method = verbs.get(line.verb());
                  assertThat(whoMay(services.get(line.service()), method)).isEqualTo(line.roles());
                  assertThat(isWrite(method)).as("writes").isEqualTo(line.write());
                }));
  }

  private Set<Role> whoMay(Object service, Method method) {
    DefaultMethodSecurityExpressionHandler expressions =
        new DefaultMethodSecurityExpressionHandler();
    expressions.setApplicationContext(context);
    PreAuthorizeAuthorizationManager manager = new PreAuthorizeAuthorizationManager();
    manager.setExpressionHandler(expressions);
    MethodInvocation call =
        new SimpleMethodInvocation(
            service,
            method,
            Arrays.stream(method.getParameterTypes())
                .map(AuthorizationMatrixTests::nothing)
                .toArray()) {};
    Set<Role> allowed = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      as(role);
      Authentication person = SecurityContextHolder.getContext().getAuthentication();
      assertThatCode(
              () -> {
                AuthorizationResult answer = manager.authorize(() -> person, call);
                if (answer != null && answer.isGranted()) {
                  allowed.add(role);
                }
              })
          .as("%s for %s", method, role)
          .doesNotThrowAnyException();
    }
    return allowed;
  }

  private Map<String, Object> services() {
    Map<String, Object> services = new LinkedHashMap<>();
    context
        .getBeansWithAnnotation(Service.class)
        .values()
        .forEach(bean -> {
          Class<?> type = AopUtils.getTargetClass(bean);
          if (type.getPackageName().startsWith("cz.ohlas")
              && Modifier.isPublic(type.getModifiers())) {
            services.put(type.getSimpleName(), bean);
          }
        });
    return services;
  }

  private static Map<String, Method> verbs(Object service) {
    Class<?> type = AopUtils.getTargetClass(service);
    Map<String, Method> verbs = new LinkedHashMap<>();
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers())
          && !method.isSynthetic()
          && !Modifier.isStatic(method.getModifiers())) {
        verbs.put(type.getSimpleName() + "." + method.getName(), method);
      }
    }
    return verbs;
  }

  private static boolean isWrite(Method method) {
    Transactional transactional =
        AnnotatedElementUtils.hasAnnotation(method, Transactional.class)
            ? AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class)
            : AnnotatedElementUtils.findMergedAnnotation(
                method.getDeclaringClass(), Transactional.class);
    return transactional != null && !transactional.readOnly();
  }

  private static @Nullable Object nothing(Class<?> type) {
    return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
  }

  private static List<Line> lines() throws IOException {
    List<String> text =
        Files.readAllLines(FILE).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    assertThat(text.getFirst()).isEqualTo(HEADER);
    return text.stream().skip(1).map(Line::read).toList();
  }

  private record Line(String service, String method, Set<Role> roles, boolean write) {

    static Line read(String text) {
      String[] cells = text.split(";", -1);
      assertThat(cells).as(text).hasSize(3 + Role.values().length);
      Set<Role> roles = EnumSet.noneOf(Role.class);
      List<String> unknown = new ArrayList<>();
      for (Role role : Role.values()) {
        switch (cells[2 + role.ordinal()]) {
          case "x" -> roles.add(role);
          case "" -> {}
          default -> unknown.add(cells[2 + role.ordinal()]);
        }
      }
      assertThat(unknown).as(text).isEmpty();
      String kind = cells[cells.length - 1];
      assertThat(kind).as(text).isIn("read", "write");
      return new Line(cells[0], cells[1], roles, "write".equals(kind));
    }

    String verb() {
      return service + "." + method;
    }
  }
}
