package org.soudan.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.soudan.conversations.directory.Hours;
import org.soudan.conversations.directory.WrittenHours;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.SmsText;

/** What is said at once in danger: whom to call now, and when somebody at the desk can answer. */
class CrisisWordsTest {

    private static final Instant AFTERNOON = Instant.parse("2026-11-25T06:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-11-25T15:00:00Z");
    private static final int SMS = 5;
    private static final Content CONTENT = Shipped.CONTENT;
    private static final Hours BY_DAY = WrittenHours.of(Map.of("daily", "9:00-21:00"));

    @Test
    void theLinesOfTheWritersLanguageThatAreOpenComeFirst() {
        assertThat(CONTENT.crisisWords(Alarm.SELF, Language.EN, AFTERNOON))
                .contains("TELL Lifeline 03-5774-0992 (English; hours vary)")
                .contains("Yorisoi Hotline 0120-279-338")
                .contains("open day and night");
        assertThat(CONTENT.crisisWords(Alarm.SELF, Language.JA, NIGHT))
                .contains("よりそいホットライン 0120-279-338（24時間）", "#いのちSOS 0120-061-338（24時間）")
                .doesNotContain("TELL");
    }

    @Test
    void whatIsClosedIsNamedOnlyWhenNothingElseIsOpen() {
        var all = CONTENT.openings();
        var closing = all.lines().getOrDefault(Alarm.SELF, List.of()).stream().filter(line -> line.isClosed(NIGHT))
                .toList();
        var few = new Openings(all.services(), Map.of(Alarm.OTHER, closing), all.pleaseCheck(), BY_DAY);
        assertThat(few.lines(Alarm.OTHER, Language.EN, NIGHT)).isEqualTo(closing).isNotEmpty();
        assertThat(CONTENT.openings().lines(Alarm.SELF, Language.EN, NIGHT)).noneMatch(line -> line.isClosed(NIGHT));
    }

    @Test
    void theDeskPromisesNoMoreThanItsHours() {
        var byDay = CONTENT.withDesk(BY_DAY);
        assertThat(byDay.crisisWords(Alarm.VIOLENCE, Language.EN, AFTERNOON)).contains("The desk is open now.");
        assertThat(byDay.crisisWords(Alarm.VIOLENCE, Language.EN, NIGHT)).contains(
                "The desk is closed now; it opens 9:00. Your messages are kept.");
        assertThat(byDay.crisisWords(Alarm.VIOLENCE, Language.EN, NIGHT.minus(Duration.ofHours(1)))).contains(
                "it opens Thursday 26 November, 9:00.");
        assertThat(CONTENT.crisisWords(Alarm.VIOLENCE, Language.JA, NIGHT)).contains("お返事までの時間はお約束できません。");
    }

    @ParameterizedTest
    @EnumSource
    void theNumbersOfPoliceAndAmbulanceAreAlwaysThereAndTheTextFitsFiveSms(Alarm alarm) {
        var byDay = CONTENT.withDesk(BY_DAY);
        Stream.iterate(AFTERNOON, at -> at.plus(Duration.ofHours(1))).limit(48)
                .forEach(at -> Stream.of(Language.values())
                        .map(language -> byDay.crisisWords(alarm, language, at))
                        .forEach(words -> {
                            assertThat(words).contains("119", "110").doesNotContain("{", "!", "！");
                            assertThat(SmsText.segments(words)).as(words).isLessThanOrEqualTo(SMS);
                        }));
    }
}
