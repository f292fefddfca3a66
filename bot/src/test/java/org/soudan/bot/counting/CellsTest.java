package org.soudan.bot.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Nobody can be recognised by what is told, also not by who subtracts. */
class CellsTest {

    @Test
    void aCellOfThreeIsNotTold() {
        assertThat(Cells.told(Map.of("a", 3L, "b", 4L, "c", 12L)))
                .containsOnly(Map.entry("a", Optional.empty()), Map.entry("b", Optional.empty()),
                        Map.entry("c", Optional.of(12L)));
    }

    @Test
    void aSingleSmallCellTakesTheNextWithItBecauseTheSumIsTold() {
        assertThat(Cells.told(Map.of("a", 3L, "b", 6L, "c", 12L)))
                .containsOnly(Map.entry("a", Optional.empty()), Map.entry("b", Optional.empty()),
                        Map.entry("c", Optional.of(12L)));
    }

    @Test
    void twoThatAreOneTogetherWithAThirdBecauseTheirSumWouldTell() {
        assertThat(Cells.told(Map.of("a", 1L, "b", 1L, "c", 7L, "d", 9L)))
                .containsOnly(Map.entry("a", Optional.empty()), Map.entry("b", Optional.empty()),
                        Map.entry("c", Optional.empty()), Map.entry("d", Optional.of(9L)));
    }

    @Test
    void fiveIsTold() {
        assertThat(Cells.told(Map.of("a", 5L, "b", 0L))).containsOnly(Map.entry("a", Optional.of(5L)));
        assertThat(Cells.toldTotal(Map.of("a", 5L))).contains(5L);
        assertThat(Cells.toldTotal(Map.of("a", 2L, "b", 2L))).isEmpty();
    }

    /** Of any table: no small count is told, and the rest that is held back is none, or two at least and five in sum. */
    @Test
    void whatIsHeldBackCanNeverBeHadBySubtracting() {
        var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        for (int n = 0; n < 2_000; n++) {
            var cells = new TreeMap<String, Long>();
            for (int i = 0; i < 2 + chance.nextInt(6); i++) {
                cells.put("c" + i, chance.nextLong(15));
            }
            holds(cells);
        }
    }

    private static void holds(Map<String, Long> cells) {
        var told = Cells.told(cells);
        assertThat(told.values().stream().flatMap(Optional::stream)).allMatch(count -> count >= 5);
        var held = told.entrySet().stream().filter(cell -> cell.getValue().isEmpty())
                .map(cell -> cells.get(cell.getKey())).toList();
        if (!held.isEmpty() && held.size() < told.size()) {
            assertThat(held.size()).as(cells.toString()).isGreaterThanOrEqualTo(2);
            assertThat(held.stream().mapToLong(Long::longValue).sum()).as(cells.toString()).isGreaterThanOrEqualTo(5);
        }
    }
}
