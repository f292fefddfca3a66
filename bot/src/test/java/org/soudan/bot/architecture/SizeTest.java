package org.soudan.bot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Files and methods stay small; there are no exceptions. */
class SizeTest {

    private static final int FILE = 250;
    private static final int METHOD = 40;
    private static final Path MAIN = Path.of("src/main/java");

    @Test
    void filesAndMethodsStaySmall() {
        var sources = Sources.under(MAIN);
        assertThat(sources.files()).hasSizeGreaterThan(80);
        assertThat(sources.methods()).hasSizeGreaterThan(300);
        assertThat(sources.files()).allSatisfy(file -> assertThat(file.lines()).as(file.name()).isLessThan(FILE));
        assertThat(sources.methods())
                .allSatisfy(method -> assertThat(method.lines()).as(method.name()).isLessThanOrEqualTo(METHOD));
    }

    @Test
    void aLongMethodIsMeasured() {
        var sources = Sources.under(Path.of("src/test/java/org/soudan/planted/habits"));
        assertThat(sources.methods()).filteredOn(method -> method.name().endsWith("Sleepy.java:longWinded"))
                .singleElement()
                .satisfies(method -> assertThat(method.lines()).isEqualTo(METHOD + 1));
    }

    @Test
    void caughtExceptionsAreLoggedByTheirClassOnly() {
        assertThat(Sources.under(MAIN).loggedExceptions()).isEmpty();
        assertThat(Sources.under(Path.of("src/test/java/org/soudan/planted/habits")).loggedExceptions())
                .anyMatch(found -> found.contains("TalkativeLogger.java") && found.contains("broken"));
    }
}
