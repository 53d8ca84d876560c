package cz.ohlas.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdSetTests {

  @Test
  void it_has_what_was_added_and_nothing_else() {
    IdSet ids = new IdSet();
    List<Long> added =
        List.of(0L, 1L, 63L, 65_535L, 65_536L, 131_072L, 4_294_967_296L, Long.MAX_VALUE, -1L);
    added.forEach(ids::add);
    assertThat(added).allMatch(ids::has);
    assertThat(List.of(2L, 64L, 65_537L, 131_071L, 4_294_967_297L, 4_294_901_760L, -2L))
        .noneMatch(ids::has);
  }
}
