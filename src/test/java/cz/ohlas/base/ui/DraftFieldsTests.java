package cz.ohlas.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import cz.ohlas.UiTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a draft holds goes into a field, or is told not to have gone. */
class DraftFieldsTests extends UiTest {

  @Test
  void what_fits_is_set() {
    assertThat(filled(new IntegerField(), "12")).isEqualTo(12);
    assertThat(filled(new DatePicker(), "2026-07-07")).hasToString("2026-07-07");
    assertThat(filled(new DateTimePicker(), "2026-07-07T14:32")).hasToString("2026-07-07T14:32");
    assertThat(filled(new Checkbox(), "true")).isEqualTo(true);
    assertThat(filled(select(), "a")).isEqualTo("a");
    assertThat(filled(radio(), "b")).isEqualTo("b");
    assertThat(filled(new ComboBox<>("", "a", "b"), "b")).isEqualTo("b");
    assertThat(filled(shortText(), "abc")).isEqualTo("abc");
  }

  @Test
  void what_was_cleared_is_cleared_again() {
    Select<String> select = select();
    select.setValue("a");
    assertThat(filled(select, "")).isNull();
    RadioButtonGroup<String> radio = radio();
    radio.setValue("b");
    assertThat(filled(radio, "")).isNull();
    ComboBox<String> lying = new ComboBox<>("", "a", "b");
    lying.setValue("a");
    assertThat(filled(lying, "")).isNull();
    ComboBox<String> lookedUp = lookedUp();
    lookedUp.setValue("a");
    assertThat(filled(lookedUp, "")).isNull();
    DatePicker day = new DatePicker(LocalDate.of(2026, 7, 7));
    assertThat(filled(day, "")).isNull();
    TextField text = shortText();
    text.setValue("abc");
    assertThat(filled(text, "")).isEqualTo("");
  }

  @Test
  void a_number_is_understood_as_people_type_it() {
    BigDecimalField number = new BigDecimalField();
    UI.getCurrent().add(number);
    assertThat(filled(number, "1\u00a0234,5")).isEqualTo(new BigDecimal("1234.5"));
    assertThat(filled(new BigDecimalField(), "1234.50")).isEqualTo(new BigDecimal("1234.50"));
  }

  @Test
  void what_does_not_fit_is_told_and_leaves_the_field_alone() {
    leavesAlone(new IntegerField(), "dvanáct");
    leavesAlone(new IntegerField(), "99999999999");
    leavesAlone(new BigDecimalField(), "1,2,3");
    leavesAlone(new DatePicker(), "včera");
    leavesAlone(new DateTimePicker(), "2026-07-07");
    leavesAlone(select(), "c");
    leavesAlone(radio(), "c");
    leavesAlone(new ComboBox<>("", "a", "b"), "c");
    leavesAlone(shortText(), "abcd");
    EmailField email = new EmailField();
    email.setMaxLength(5);
    leavesAlone(email, "a@b.cz");
  }

  @Test
  void what_is_looked_up_is_told_unless_it_stands_there_already() {
    ComboBox<String> lookedUp = lookedUp();
    leavesAlone(lookedUp, "a");
    lookedUp.setValue("a");
    assertThat(DraftFields.fill(lookedUp, "a")).isTrue();
  }

  @Test
  void what_is_shown_of_a_draft_reads_as_people_write() {
    assertThat(DraftFields.words(new DatePicker(), "2026-07-07").replace('\u00a0', ' '))
        .isEqualTo("7. 7. 2026");
    assertThat(DraftFields.words(new DateTimePicker(), "2026-07-07T14:32").replace('\u00a0', ' '))
        .isEqualTo("7. 7. 2026 14:32");
    assertThat(DraftFields.words(new Checkbox(), "true")).isEqualTo("Ano");
    assertThat(DraftFields.words(new DatePicker(), "včera")).isEqualTo("včera");
  }

  private static void leavesAlone(Component field, String text) {
    Object before = ((HasValue<?, ?>) field).getValue();
    assertThat(DraftFields.fill(field, text)).as(text).isFalse();
    assertThat((Object) ((HasValue<?, ?>) field).getValue()).isEqualTo(before);
  }

  private static Object filled(Component field, String text) {
    assertThat(DraftFields.fill(field, text)).as(text).isTrue();
    return ((HasValue<?, ?>) field).getValue();
  }

  private static TextField shortText() {
    TextField text = new TextField();
    text.setMaxLength(3);
    return text;
  }

  private static ComboBox<String> lookedUp() {
    ComboBox<String> lookedUp = new ComboBox<>();
    lookedUp.setItems(query -> {
      int page = query.getOffset() + query.getLimit();
      return page > 0 && query.getFilter().isPresent() ? Stream.of("a") : Stream.empty();
    });
    return lookedUp;
  }

  private static Select<String> select() {
    Select<String> select = new Select<>();
    select.setItems("a", "b");
    return select;
  }

  private static RadioButtonGroup<String> radio() {
    RadioButtonGroup<String> radio = new RadioButtonGroup<>();
    radio.setItems("a", "b");
    return radio;
  }
}
