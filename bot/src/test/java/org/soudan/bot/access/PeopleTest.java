package org.soudan.bot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.bot.settings.WrongSetting;

/** Who is what, in a file that changes while the service runs. */
class PeopleTest {

    private Instant now = Instant.parse("2026-11-25T03:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private Path file = Path.of("");

    @BeforeEach
    void write(@TempDir Path folder) throws IOException {
        file = folder.resolve("people.yaml");
        Files.writeString(file, "counsellors: [c, both]\nleads: [l, both]\n");
    }

    @Test
    void eachIsWhatTheFileSaysAndSomebodyUnknownIsNobody() {
        var roster = new People(file, clock).get();
        assertThat(roster.roles("c")).containsExactly(Role.COUNSELLOR);
        assertThat(roster.roles("both")).containsExactly(Role.COUNSELLOR, Role.LEAD);
        assertThat(roster.roles("x")).containsExactly(Role.NOBODY);
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneWithinAMinuteWithoutARestart() throws IOException {
        var access = new Access(new People(file, clock));
        assertThat(access.may("c", Operation.CLAIM)).isTrue();
        Files.writeString(file, "counsellors: [d]\n");
        now = now.plus(Duration.ofMinutes(1));
        assertThat(access.may("c", Operation.CLAIM)).isFalse();
        assertThat(access.may("d", Operation.CLAIM)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"counselors: [d]", "counsellors: d", "counsellors: [{d: e}]", "[d]", "counsellors: [", "",
        "a b"})
    void aWrongFileChangesNothingWhileTheServiceRunsAndStopsItsStart(String wrong) throws IOException {
        var people = new People(file, clock);
        Files.writeString(file, wrong);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(people.get().roles("c")).containsExactly(Role.COUNSELLOR);
        assertThatThrownBy(() -> new People(file, clock)).isInstanceOf(WrongSetting.class)
                .hasMessageContaining("soudan.people");
    }

    @Test
    void aFileThatIsGoneAndAnEmptyListOpenTheDeskToNobody() throws IOException {
        var people = new People(file, clock);
        Files.delete(file);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(people.get().roles("x")).containsExactly(Role.NOBODY);
        Files.writeString(file, "counsellors: []\n");
        now = now.plus(Duration.ofMinutes(1));
        assertThat(people.get().roles("c")).containsExactly(Role.NOBODY);
    }
}
