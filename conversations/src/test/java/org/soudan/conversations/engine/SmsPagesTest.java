package org.soudan.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmsPagesTest {

    private static final List<Choice> CHOICES = List.of(new Choice("a", "How to apply"), new Choice("b", "Deadline"));
    private static final String LONG = IntStream.rangeClosed(1, 20).mapToObj(n -> "This is sentence no. " + n + ".")
            .collect(Collectors.joining(" "));

    private final SmsPages pages = new SmsPages(body -> body.length() <= 100);

    @Test
    void replyThatFitsWithItsChoicesIsOnePage() {
        assertThat(pages.all(new Effect.Reply("Short.", CHOICES))).containsExactly(new Effect.Reply("Short.", CHOICES));
    }

    @Test
    void pagesFitAndTheChoicesComeWithTheLast() {
        var all = pages.all(new Effect.Reply(LONG, CHOICES));
        assertThat(all).allMatch(page -> SmsReply.of(page.text(), page.choices()).length() <= 100);
        assertThat(all.subList(0, all.size() - 1)).allMatch(page -> page.choices().isEmpty());
        assertThat(all.getLast().choices()).isEqualTo(CHOICES);
        assertThat(all.stream().map(Effect.Reply::text).collect(Collectors.joining(" "))).isEqualTo(LONG);
    }

    @Test
    void somethingToReadStaysWithChoicesThatDoNotFitAnyMore() {
        var text = "This grant pays for the test. You claim it after the result. What would you like to know?";
        assertThat(pages.all(new Effect.Reply(text, CHOICES)).getLast().text())
                .isEqualTo("You claim it after the result. What would you like to know?");
    }

    @Test
    void choicesThatAreTooManyByThemselvesAreNotCut() {
        var many = IntStream.range(0, 12).mapToObj(n -> new Choice("c" + n, "Choice number " + n)).toList();
        assertThat(pages.all(new Effect.Reply("Which?", many))).containsExactly(new Effect.Reply("Which?", many));
    }

    @Test
    void theWordsThatAskForMoreCountToo() {
        for (int limit = 60; limit < 160; limit++) {
            int most = limit;
            var paged = new SmsPages(body -> body.length() <= most, "\n\nThere is more: write MORE.");
            var left = LONG;
            for (var page = paged.beginning(left, CHOICES); page.length() < left.length();) {
                assertThat(paged.page(page).text().length()).isLessThanOrEqualTo(most);
                left = left.substring(page.length());
                page = paged.beginning(left, CHOICES);
            }
            assertThat(SmsReply.of(left, CHOICES).length()).isLessThanOrEqualTo(most);
        }
    }

    @Test
    void noPageIsBlank() {
        assertThat(pages.all(new Effect.Reply("\n".repeat(500) + "a" + " ".repeat(500) + "b", List.of())))
                .extracting(Effect.Reply::text).containsExactly("a", "b");
    }
}
