package org.soudan.conversations.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soudan.conversations.text.Words;

class SayingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);
    private static final URI SOURCE = URI.create("https://example.org/a");
    private static final Provenance SURE = provenance(Certainty.OFFICIAL, Optional.empty(), CHECKED, false);
    private static final Provenance HEARD = provenance(Certainty.SECOND_HAND, Optional.empty(), CHECKED, true);
    private static final PleaseCheck PLEASE_CHECK = new PleaseCheck(new Words("Check: {links}", "確認：{links}"),
            new Words("Check above", "上を確認"));

    private static final Directory DIRECTORY = new Directory(Map.of(
            "a", new Entry("a", new Words("Aye", "エー"), Entry.Kind.MATTER, Map.of(
                    "sure", fact("one", SURE), "heard", fact("two", HEARD), "more", fact("three", HEARD),
                    "page", new Fact(Link.of("https://example.org/a/"), SURE, Link.of("https://example.org/a/")),
                    "made", fact("{a.name} {a.heard}", SURE)), Set.of())),
            PLEASE_CHECK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Say {a.sure}                  | Say one
            Say {a.name}                  | Say Aye
            Say {a.heard}                 | Say two/Check: example.org/a
            Say {a.heard} and {a.more}    | Say two and three/Check: example.org/a
            Say {a.heard}: {a.page}       | Say two: example.org/a/Check above
            Say {a.made}                  | Say Aye two/Check: example.org/a
            Say {a.unknown} {b.heard} {x} | Say {a.unknown} {b.heard} {x}
            """)
    void whatIsNotSureEndsWithPleaseCheckAndThePageOnce(String text, String said) {
        var filled = new Saying(DIRECTORY, TODAY).fill(new Words(text, "{a.sure}"));
        assertThat(filled).isEqualTo(new Words(said.replace("/C", "\nC"), "one"));
    }

    @Test
    void anAnswerHasTheFactOnly() {
        assertThat(new Saying(DIRECTORY, TODAY).fillOnly(new Words("{a.heard}", "{a.heard}へ")))
                .isEqualTo(new Words("two", "twoへ"));
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICIAL,    ,           2026-11-22, false, true",
        "SECOND_HAND, ,           2026-11-22, false, false",
        "OFFICIAL,    2024-11-23, 2026-11-22, false, true",
        "OFFICIAL,    2024-11-22, 2026-11-22, false, false",
        "OFFICIAL,    2011-03-01, 2026-11-22, true,  true",
        "OFFICIAL,    ,           2025-11-23, false, true",
        "OFFICIAL,    ,           2025-11-22, false, false",
        "OFFICIAL,    ,           2020-01-01, true,  true",
    })
    void isSureWhenOfficialAndNeitherThePageNorTheLookIsOld(Certainty certainty, LocalDate dated, LocalDate checked,
            boolean lasting, boolean sure) {
        assertThat(provenance(certainty, Optional.ofNullable(dated), checked, lasting).isSure(TODAY)).isEqualTo(sure);
    }

    @Test
    void whatHasRunOutIsOldFromTheNextDay() {
        var until = new Provenance(Certainty.OFFICIAL, SOURCE, Optional.empty(), CHECKED, Optional.of(TODAY), true);
        assertThat(until.isSure(TODAY)).isTrue();
        assertThat(until.isSure(TODAY.plusDays(1))).isFalse();
        assertThat(until.hasExpired(TODAY.plusDays(1))).isTrue();
    }

    private static Provenance provenance(Certainty certainty, Optional<LocalDate> dated, LocalDate checked,
            boolean lasting) {
        return new Provenance(certainty, SOURCE, dated, checked, Optional.empty(), lasting);
    }

    private static Fact fact(String words, Provenance provenance) {
        return new Fact(new Said(new Words(words, words)), provenance, Link.of("https://example.org/a"));
    }
}
