package org.soudan.bot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Everybody against everything. The letters are counsellor, lead, auditor and nobody. */
class AccessTest {

    private static final Roster ROSTER = new Roster(Set.of("c"), Set.of("l"), Set.of("a"), false);

    private final Access access = new Access(() -> ROSTER);

    @ParameterizedTest
    @CsvSource({"CLAIM,c", "NEXT,c", "WRITE,c", "NOTE,c", "SNOOZE,c", "RESOLVE,c", "AWAY,c", "TAKE_OVER,cl",
        "TRANSFER,cl",
        "GRADE,cl", "MINE,cl", "QUEUE,cl", "LOAD,cl", "HOME,cl", "TRAIL,a"})
    void eachOperationIsForTheseAndNobodyElse(Operation operation, String allowed) {
        for (var id : new String[]{"c", "l", "a", "x"}) {
            assertThat(access.may(id, operation)).as(id).isEqualTo(allowed.contains(id));
            assertThat(access.mayAnywhere(id, operation)).as(id).isEqualTo(allowed.contains(id));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationHasItsRow(Operation operation) {
        assertThat(Rules.TABLE.needs()).containsKey(operation);
    }

    @ParameterizedTest
    @EnumSource
    void anOperationWithoutARowIsRefusedToAll(Operation operation) {
        var rows = new EnumMap<>(Rules.TABLE.needs());
        rows.remove(operation);
        var all = new Access(new Rules(rows), () -> new Roster(Set.of("c"), Set.of("c"), Set.of("c"), false));
        assertThat(all.may("c", operation)).isFalse();
        assertThatThrownBy(() -> all.require("c", operation, true)).isInstanceOf(NotPermitted.class);
        assertThat(EnumSet.complementOf(EnumSet.of(operation))).allMatch(other -> all.may("c", other));
    }

    @Test
    void aLeadWritesInACaseThatTheyTookOverAndInNoOther() {
        access.require("l", Operation.WRITE, true);
        assertThatThrownBy(() -> access.require("l", Operation.WRITE, false)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> access.require("a", Operation.WRITE, true)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> access.require("l", Operation.TRAIL, true)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void whereNobodyIsNamedWhoeverIsAtTheDeskIsACounsellorThereAndNowhereElse() {
        var open = new Access(() -> Roster.of(Set.of()));
        assertThat(open.may("x", Operation.CLAIM)).isTrue();
        assertThat(open.may("x", Operation.TRAIL)).isFalse();
        assertThat(open.mayAnywhere("x", Operation.CLAIM)).isFalse();
        var listed = new Access(() -> Roster.of(Set.of("c")));
        assertThat(listed.mayAnywhere("c", Operation.CLAIM)).isTrue();
        assertThat(listed.may("x", Operation.CLAIM)).isFalse();
    }
}
