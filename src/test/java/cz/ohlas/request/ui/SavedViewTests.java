package cz.ohlas.request.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import cz.ohlas.UiTest;
import cz.ohlas.base.BusinessRuleViolation;
import cz.ohlas.base.NotFound;
import cz.ohlas.base.Staff;
import cz.ohlas.request.SavedView;
import cz.ohlas.request.SavedViewService;
import cz.ohlas.security.Role;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SavedViewTests extends UiTest {

  @Autowired private SavedViewService views;

  private Staff engineer;

  @BeforeEach
  void an_engineer() {
    engineer = as(Role.ENGINEER);
  }

  @Test
  void filter_and_sort_are_saved_under_a_name_and_come_back_by_it() {
    open("requests?view=all&scope=sco-w1&assignee=me&sort=-CUSTOMER&q=br%C3%A1na+100%25");
    click("Moje pohledy");
    click("Uložit tento pohled");
    fill("Název pohledu", "Moje práce");
    click("Uložit");
    open("");
    open("requests");
    click("Moje pohledy");
    click("Moje práce");

    assertThat(
            UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getParameters())
        .containsOnlyKeys("view", "q", "scope", "assignee", "sort")
        .containsEntry("q", List.of("brána 100%"))
        .containsEntry("sort", List.of("-CUSTOMER"));
  }

  @Test
  void one_is_renamed_and_another_deleted() {
    views.save("Staré", Map.of("view", "late"));
    views.save("Zbytečné", Map.of("view", "all"));
    open("requests");
    click("Moje pohledy");
    click("Smazat pohled Zbytečné");
    assertThat(has(Button.class, "Zbytečné")).isFalse();
    click("Přejmenovat pohled Staré");
    fill("Název pohledu", "Pozdě u mne");
    click("Uložit");

    assertThat(views.mine()).extracting(SavedView::name).containsExactly("Pozdě u mne");
  }

  @Test
  void everybody_has_views_of_their_own() {
    views.save("Moje", Map.of("view", "all"));
    long id = views.mine().getFirst().id();
    as(Role.LEAD, Role.ADMINISTRATOR);

    assertThat(views.mine()).isEmpty();
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> views.rename(id, "Cizí"));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> views.forget(id));
    views.save("Moje", Map.of());
    as(engineer);
    assertThat(views.mine()).hasSize(1);
  }

  @Test
  void a_name_is_there_once_is_not_empty_and_there_is_an_end_to_them() {
    views.save("Moje", Map.of());
    assertThat(keyOf(() -> views.save(" moje ", Map.of()))).isEqualTo("request.saved.nameTaken");
    assertThat(keyOf(() -> views.save(" ", Map.of()))).isEqualTo("request.saved.nameMissing");
    assertThat(keyOf(() -> views.save("x".repeat(61), Map.of()))).isEqualTo("field.tooLong");
    assertThat(keyOf(() -> views.save("dlouhé", Map.of("q", "x".repeat(1001)))))
        .isEqualTo("request.saved.tooMuch");
    for (int more = 2; more <= 30; more++) {
      views.save("pohled " + more, Map.of());
    }
    assertThat(keyOf(() -> views.save("ještě", Map.of()))).isEqualTo("request.saved.tooMany");
  }

  @Test
  void whatever_was_stored_is_read_like_an_address() {
    views.save(
        "Podivné", Map.of("view", "'; drop", "state", "x\nscope=sco-w1", "sort", "--", "x", "y"));
    open("requests");
    click("Moje pohledy");
    click("Podivné");

    assertThat(address()).isEqualTo("requests");
    assertThat(has(Button.class, "Odebrat podmínku Stav: x")).isFalse();
    assertThat(notices()).isEmpty();
  }

  private static String keyOf(ThrowingCallable forbidden) {
    BusinessRuleViolation broken = catchThrowableOfType(BusinessRuleViolation.class, forbidden);
    return broken.messageKey();
  }
}
