package cz.ohlas.security.ui;

import com.vaadin.flow.component.Component;
import cz.ohlas.security.Role;
import java.util.Collection;
import java.util.stream.Collectors;

/** Roles in words. */
final class RoleWords {

  private RoleWords() {}

  static String of(Component reader, Collection<Role> roles) {
    return roles.stream()
        .sorted()
        .map(role -> reader.getTranslation(role.key()))
        .collect(Collectors.joining(", "));
  }
}
