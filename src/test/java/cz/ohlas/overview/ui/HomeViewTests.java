package cz.ohlas.overview.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import cz.ohlas.UiTest;
import cz.ohlas.security.Role;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HomeViewTests extends UiTest {

  @Test
  @DisplayName("ACC-5: the head's figures lead to complaints, letters, requests and approvals")
  void the_heads_figures_lead_to_what_they_count() {
    as(Role.HEAD);
    open("");
    assertThat(screen())
        .contains("reklamace a stížnosti ve lhůtě", "dopisy k podpisu", "otevřené požadavky")
        .contains("termín uplynul", "nabídky ke schválení");
    assertThat(figures()).allSatisfy(path -> assertThat(path).isNotEmpty());
  }

  @Test
  @DisplayName("ACC-2: an engineer's figures are about requests alone")
  void an_engineers_figures_are_about_requests() {
    as(Role.ENGINEER);
    open("");
    assertThat(figures()).hasSize(6).allSatisfy(path -> assertThat(path).startsWith("requests"));
  }

  @Test
  @DisplayName("ACC-6: an administrator's figures are about accounts, none about complaints")
  void an_administrators_figures_are_about_accounts() {
    as(Role.ADMINISTRATOR);
    open("");
    assertThat(figures()).containsExactly("settings/accounts", "settings/accounts?state=disabled");
    assertThat(screen()).contains("uživatelské účty").doesNotContain("reklamac");
  }

  @Test
  @DisplayName("ACC-8: a head who sells too sees what waits for approval and what is drafted")
  void whoever_holds_two_roles_sees_the_figures_of_both() {
    as(Role.HEAD, Role.ACCOUNT_MANAGER);
    open("");
    assertThat(screen()).contains("nabídky ke schválení", "rozepsané nabídky");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-2: who works on requests begins one from the first page, as from the list")
  void whoever_works_on_requests_begins_one_from_here(Role role) {
    as(role);
    open("");
    boolean supports = role == Role.ENGINEER || role == Role.LEAD;
    assertThat(has(Button.class, "Nový požadavek")).isEqualTo(supports);
    if (supports) {
      click("Nový požadavek");
      assertThat(address()).isEqualTo("requests/new");
    }
  }

  @Test
  void a_day_without_work_says_so() {
    as(Role.ENGINEER);
    open("");
    assertThat(screen()).contains("Dnes na vás nic nečeká.");
  }

  private static List<String> figures() {
    return _find(Anchor.class, spec -> spec.withClasses("figure")).stream()
        .map(Anchor::getHref)
        .toList();
  }
}
