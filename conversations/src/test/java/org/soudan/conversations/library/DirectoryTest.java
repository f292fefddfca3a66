package org.soudan.conversations.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.conversations.Today;
import org.soudan.conversations.directory.Certainty;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.directory.Entry;
import org.soudan.conversations.directory.Fact;
import org.soudan.conversations.directory.Hours;
import org.soudan.conversations.directory.Opening;
import org.soudan.conversations.directory.Telephone;
import org.soudan.conversations.text.Language;

/** What the shipped directory must hold whatever is added to it. */
class DirectoryTest {

    /** What a text of three SMS parts has room for. */
    private static final int LONGEST_LINK = 75;

    private static final Directory DIRECTORY = Library.directory(ContentFiles.shipped());

    @Test
    void everyNumberStandsOnce() {
        var seen = new HashMap<Telephone, String>();
        DIRECTORY.entries().values().forEach(entry -> entry.facts().forEach((name, fact) -> {
            if (fact.detail() instanceof Telephone number) {
                assertThat(Optional.ofNullable(seen.put(number, entry.id() + "." + name))).as(number.toString())
                        .isEmpty();
            }
        }));
        assertThat(seen).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"loneliness.number", "japan-helpline.number", "ambulance-advice.number", "psg.hours",
        "houterasu.hours", "extension.fee", "police-sexual-crime.number", "jlpt-grant.next-december"})
    void whatNobodyHasVerifiedMayNotBeSaid(String name) {
        assertThat(fact(name).provenance().mayBeSaid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ambulance.number", "police.number", "police-advice.number", "one-stop.number",
        "tell.number",
        "counselling-subsidy.amount", "jlpt-grant.last-july"})
    void whatItsOwnerSaysIsSaidAsItIs(String name) {
        assertThat(fact(name).provenance().isSure(Today.DAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"licence-conversion.changed", "yorisoi.number", "yorisoi-foreign.hours", "tell.hours",
        "psg.number", "jnto.number", "immigration.number", "online-counselling.mail-reply", "human-rights.number",
        "counselling-subsidy.place", "lump-sum.old-cap", "message-dial.record", "inochi-sos.number"})
    void whatIsSecondHandOrOldIsSaidWithPleaseCheck(String name) {
        assertThat(fact(name).provenance().isSure(Today.DAY)).isFalse();
        assertThat(fact(name).provenance().mayBeSaid()).isTrue();
    }

    @Test
    void whatIsOnPaperOnlyIsNeverOfficial() {
        assertThat(facts()).filteredOn(fact -> "urn".equals(fact.provenance().source().getScheme()))
                .isNotEmpty()
                .noneMatch(fact -> fact.provenance().certainty() == Certainty.OFFICIAL);
    }

    @Test
    void thePageToCheckIsShortEnoughToSay() {
        assertThat(facts())
                .filteredOn(fact -> fact.provenance().mayBeSaid() && !fact.provenance().isSure(Today.DAY))
                .extracting(fact -> fact.check().in(Language.EN))
                .filteredOn(link -> link.length() > LONGEST_LINK)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            human-rights    | 2026-11-23T10:00 | false
            human-rights    | 2026-11-24T10:00 | true
            yorisoi         | 2027-01-01T03:00 | true
            yorisoi-foreign | 2026-11-24T03:00 | false
            inochi-denwa    | 2026-12-11T07:00 | true
            fresc           | 2026-12-30T10:00 | false
            """)
    void knowsWhichLineIsOpen(String entry, LocalDateTime inJapan, boolean open) {
        var hours = Optional.ofNullable(DIRECTORY.entries().get(entry)).flatMap(Entry::hours).orElseThrow().hours();
        assertThat(isOpen(hours.at(inJapan.atZone(Hours.ZONE).toInstant()))).isEqualTo(open);
    }

    @Test
    void theSubsidyIsNeverSpokenOfWithoutTheEmployer() {
        assertThat(Optional.ofNullable(DIRECTORY.entries().get("counselling-subsidy")).orElseThrow().neverWithout())
                .containsExactly("through");
    }

    private static boolean isOpen(Opening opening) {
        return switch (opening) {
            case Opening.Always always -> true;
            case Opening.Until until -> true;
            case Opening.Next next -> false;
            case Opening.NotKnown notKnown -> false;
        };
    }

    private static Fact fact(String name) {
        return DIRECTORY.fact(name).orElseThrow();
    }

    private static List<Fact> facts() {
        return DIRECTORY.entries().values().stream().map(Entry::facts).map(Map::values).flatMap(f -> f.stream())
                .toList();
    }
}
