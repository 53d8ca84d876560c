package cz.ohlas.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergeTests {

  private static final Paper BASE =
      new Paper("S-1", BigDecimal.TEN, List.of(new Line("a", 1), new Line("b", 1)));

  @Test
  void what_only_one_of_two_changed_is_decided() {
    Paper mine = new Paper("S-2", BigDecimal.TEN, BASE.lines());
    Paper theirs = new Paper("S-1", BigDecimal.ONE, BASE.lines());
    Merge<Paper> merge = new Merge<>(BASE, mine, theirs, Set.of());
    assertThat(merge.clashes()).isEmpty();
    assertThat(merge.merged()).isEqualTo(new Paper("S-2", BigDecimal.ONE, BASE.lines()));
  }

  @Test
  void what_both_changed_is_mine_until_theirs_is_chosen() {
    Paper mine = new Paper("S-2", BigDecimal.TEN, BASE.lines());
    Paper theirs = new Paper("S-3", BigDecimal.TEN, BASE.lines());
    Merge<Paper> merge = new Merge<>(BASE, mine, theirs, Set.of());
    assertThat(merge.merged()).isEqualTo(mine);
    merge.clashes().getFirst().choose(true);
    assertThat(merge.merged()).isEqualTo(theirs);
    merge.clashes().getFirst().choose(false);
    assertThat(merge.merged()).isEqualTo(mine);
  }

  @Test
  void lines_of_a_list_are_compared_one_by_one_where_they_are_taken_apart() {
    Paper mine = lines(new Line("mine", 1), new Line("b", 2));
    Paper theirs = lines(new Line("theirs", 1), new Line("b", 1));
    Merge<Paper> merge = new Merge<>(BASE, mine, theirs, Set.of(Line.class));
    assertThat(merge.clashes()).extracting(Merge.Clash::path).containsExactly("lines.0.text");
    merge.clashes().getFirst().choose(true);
    assertThat(merge.merged().lines()).containsExactly(new Line("theirs", 1), new Line("b", 2));
  }

  @Test
  void lists_of_different_lengths_are_chosen_as_a_whole() {
    Paper mine = lines(new Line("a", 1));
    Paper theirs = lines(new Line("a", 1), new Line("b", 1), new Line("c", 1));
    Merge<Paper> merge = new Merge<>(BASE, mine, theirs, Set.of(Line.class));
    assertThat(merge.clashes()).extracting(Merge.Clash::path).containsExactly("lines");
  }

  @Test
  void items_that_are_not_the_same_ones_are_chosen_as_a_whole() {
    Sheet base = new Sheet(List.of(new Item(1, "a"), new Item(2, "b")));
    Sheet mine = new Sheet(List.of(new Item(1, "mine"), new Item(2, "b")));
    Sheet theirs = new Sheet(List.of(new Item(2, "b"), new Item(3, "c")));
    Merge<Sheet> merge = new Merge<>(base, mine, theirs, Set.of(Item.class));
    assertThat(merge.clashes()).extracting(Merge.Clash::path).containsExactly("items");
    assertThat(merge.merged()).isEqualTo(mine);
  }

  @Test
  void the_same_number_written_otherwise_is_no_change() {
    assertThat(Merge.same(new BigDecimal("25000"), new BigDecimal("25000.00"))).isTrue();
    assertThat(Merge.same("", null)).isTrue();
    assertThat(Merge.same("text ", "text")).isTrue();
    assertThat(Merge.same("text", null)).isFalse();
  }

  private static Paper lines(Line... lines) {
    return new Paper(BASE.number(), BASE.price(), List.of(lines));
  }

  private record Paper(String number, BigDecimal price, List<Line> lines) {}

  private record Sheet(List<Item> items) {}

  private record Item(long id, String text) {}

  private record Line(String text, int count) {}
}
