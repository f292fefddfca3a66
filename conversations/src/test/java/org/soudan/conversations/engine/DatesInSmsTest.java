package org.soudan.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.calendar.Edition;
import org.soudan.conversations.calendar.Event;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.SmsText;
import org.soudan.conversations.text.Words;

/** What a step that names dates costs by SMS, however its events stand; the days have the longest names there are. */
class DatesInSmsTest {

    private static final int ENGLISH_PARTS = 3;
    private static final int JAPANESE_CHARACTERS = 4 * 66;
    private static final Content DATED = dated();

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-01", "2026-09-29", "2026-10-05", "2026-12-01"})
    void isWithinTheBudget(String day) {
        var now = Instant.parse(day + "T03:00:00Z");
        assertThat(steps(DATED).filter(ref -> isTooLong(DATED, ref, now))).isEmpty();
        assertThat(steps(Shipped.CONTENT).filter(ref -> isTooLong(Shipped.CONTENT, ref, now))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("said")
    void readsNaturally(String day, String english, String japanese) {
        var event = DATED.calendar().event("career-fair-osaka").orElseThrow();
        var window = DATED.calendar().event("japanese-course-call").orElseThrow();
        var now = Instant.parse(day + "T03:00:00Z");
        assertThat(new When(DATED, Language.EN, now).of(event) + " / " + new When(DATED, Language.EN, now).of(window))
                .isEqualTo(english);
        assertThat(new When(DATED, Language.JA, now).of(event) + " / " + new When(DATED, Language.JA, now).of(window))
                .isEqualTo(japanese);
    }

    private static Stream<List<String>> saidInAll() {
        return Stream.of(
                List.of("2026-09-20",
                        "Monday 28 September to Wednesday 30 September 2026 (in 8 days) / opens on Monday 28 September"
                                + " 2026 (in 8 days), closes on Wednesday 30 September 2026",
                        "2026年9月28日（月）〜9月30日（水）（8日後） / 2026年9月28日（月）受付開始（8日後）、2026年9月30日（水）締切"),
                List.of("2026-09-27",
                        "Monday 28 September to Wednesday 30 September 2026 (tomorrow) / opens on Monday 28 September"
                                + " 2026 (tomorrow), closes on Wednesday 30 September 2026",
                        "2026年9月28日（月）〜9月30日（水）（明日） / 2026年9月28日（月）受付開始（明日）、2026年9月30日（水）締切"),
                List.of("2026-09-30",
                        "on now, Monday 28 September to Wednesday 30 September 2026 / open now, closes on Wednesday 30"
                                + " September 2026 (today)",
                        "開催中、2026年9月28日（月）〜9月30日（水） / 受付中、2026年9月30日（水）締切（今日まで）"),
                List.of("2026-10-01",
                        "ended on 30 September 2026; next dates not announced yet, as far as I know / closed on 30 September"
                                + " 2026; next dates not announced yet, as far as I know",
                        "2026年9月30日に終了しました。次の日程はまだ確認できていません / 2026年9月30日に締め切られました。次の日程はまだ確認できていません"),
                List.of("2026-12-01",
                        "not announced yet, as far as I know; last time: 30 September 2026 / not announced yet, as far"
                                + " as I know; last time: closed on 30 September 2026",
                        "日程はまだ確認できていません（前回：2026年9月30日） / 日程はまだ確認できていません（前回：2026年9月30日締切）"));
    }

    static Stream<Arguments> said() {
        return saidInAll().map(row -> Arguments.of(row.toArray()));
    }

    private static Stream<StepRef> steps(Content content) {
        return content.flows().values().stream().flatMap(flow -> flow.steps().values().stream()
                .filter(step -> step instanceof Step.Choose choose && choose.words().en().contains("{event_"))
                .map(step -> new StepRef(flow.id(), step.id())));
    }

    private static boolean isTooLong(Content content, StepRef ref, Instant now) {
        var choose = (Step.Choose) content.step(ref).orElseThrow();
        var words = content.wording(ref, choose.words(), Channel.SMS);
        var english = sms(content, choose, words, ref, Language.EN, now);
        var japanese = sms(content, choose, words, ref, Language.JA, now);
        return SmsText.segments(english) > ENGLISH_PARTS || !SmsText.isGsm(english)
                || japanese.length() > JAPANESE_CHARACTERS;
    }

    private static String sms(
            Content content, Step.Choose choose, Words words, StepRef ref, Language language, Instant now) {
        var text = content.say(words, language, new Shown(content, Session.fresh(), ref.flow(), now));
        var labels = choose.options().stream().map(o -> new Choice("", o.label().in(language))).toList();
        return SmsReply.of(text.strip(), labels);
    }

    private static Content dated() {
        var c = Shipped.CONTENT;
        var edition = Edition.ofDays(Optional.of(LocalDate.of(2026, 9, 28)), LocalDate.of(2026, 9, 30));
        var events = new LinkedHashMap<String, Event>();
        c.calendar().events().forEach((id, e) -> events.put(id, new Event(id, e.title(), e.kind(), e.flow(),
                List.of(edition), Optional.empty(), e.last(), e.remindDays(), e.certainty(), e.source(),
                e.checked())));
        return new Content(c.flows(), c.phrases(), c.commands(), c.prefectures(), c.safety(), c.topics(),
                new Calendar(events), c.site(), c.limits(), c.openings());
    }
}
