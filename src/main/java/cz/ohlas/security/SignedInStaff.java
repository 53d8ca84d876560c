package cz.ohlas.security;

import cz.ohlas.base.CurrentStaff;
import cz.ohlas.base.RunAs;
import cz.ohlas.base.Staff;
import cz.ohlas.base.Translations;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Knows on whose behalf this thread works, and lets it work on another's. */
@Component
class SignedInStaff implements CurrentStaff, RunAs {

  private final StaffRegistry registry;

  SignedInStaff(StaffRegistry registry) {
    this.registry = registry;
  }

  @Override
  public Optional<Staff> find() {
    Authentication now = SecurityContextHolder.getContext().getAuthentication();
    return switch (now) {
      case StaffAuthentication person ->
          registry.active(person.getPrincipal().staffId()).map(StaffRegistry.Person::staff);
      case SystemAuthentication system -> Optional.of(system());
      case null, default -> Optional.empty();
    };
  }

  @Override
  public Staff require() {
    return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  @Override
  public <T> T staff(long staffId, Supplier<T> work) {
    String name =
        registry
            .active(staffId)
            .map(person -> person.card().name())
            .orElseThrow(() -> new AccessDeniedException("No active account " + staffId));
    return as(new StaffAuthentication(new StaffPrincipal(staffId, name), registry), work);
  }

  @Override
  public <T> T system(Supplier<T> work) {
    return as(new SystemAuthentication(), work);
  }

  private static <T> T as(Authentication authentication, Supplier<T> work) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  private static Staff system() {
    return new Staff(
        Staff.SYSTEM_ID,
        Translations.text(Translations.CZECH, "app.name"),
        Translations.CZECH,
        true,
        Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet()));
  }
}
