package org.soudan.bot.web;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import org.soudan.bot.counting.CountsUnavailable;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.escalation.Desk;
import org.soudan.bot.escalation.DeskOverview;
import org.soudan.bot.escalation.DeskTexts;
import org.soudan.bot.escalation.NextCase;
import org.soudan.bot.escalation.Queue;
import org.soudan.bot.escalation.SummaryTexts;
import org.soudan.bot.identity.Identities;
import org.soudan.conversations.calendar.Japan;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.text.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a counsellor does on the page beside the cases. Each is answered, in both languages. */
@RestController
@OnlyInPlayground
class PlaygroundShift {

    private static final int SHOWN = 5;

    private final Desk desk;
    private final NextCase next;
    private final Queue queue;
    private final DeskOverview overview;
    private final SummaryTexts summaries;
    private final DeskTexts texts;
    private final Identities identities;
    private final Clock clock;

    PlaygroundShift(Desk desk, NextCase next, Queue queue, DeskOverview overview, SummaryTexts summaries,
            DeskTexts texts, Identities identities, Clock clock) {
        this.overview = overview;
        this.summaries = summaries;
        this.desk = desk;
        this.next = next;
        this.queue = queue;
        this.texts = texts;
        this.identities = identities;
        this.clock = clock;
    }

    @PostMapping("/playground/desk/next")
    ResponseEntity<Words> next(@ModelAttribute(binding = false) Player player, @RequestBody DeskAct act) {
        return said(player, act, by -> {
            var id = identities.name("playground-next", player.browser() + "/" + player.tab() + "/" + act.id());
            var answer = next.next(by, id);
            return in -> in.next(answer);
        });
    }

    @PostMapping("/playground/desk/queue")
    ResponseEntity<Words> queue(@ModelAttribute(binding = false) Player player, @RequestBody DeskAct act) {
        return said(player, act, by -> {
            var now = queue.now(SHOWN);
            return in -> in.queue(now, clock.instant());
        });
    }

    @PostMapping("/playground/desk/mine")
    ResponseEntity<Words> mine(@ModelAttribute(binding = false) Player player, @RequestBody DeskAct act) {
        return said(player, act, by -> in -> String.join("\n\n", overview.of(by.id(), clock.instant(), in)));
    }

    @PostMapping("/playground/desk/today")
    ResponseEntity<Words> today(@ModelAttribute(binding = false) Player player, @RequestBody DeskAct act) {
        return said(player, act, by -> in -> summaries.of(Japan.at(clock.instant()).toLocalDate(), in));
    }

    @PostMapping("/playground/desk/away")
    ResponseEntity<Words> away(@ModelAttribute(binding = false) Player player, @RequestBody DeskAct act) {
        return said(player, act, by -> {
            int count = desk.leave(by);
            return in -> in.say(Phrase.DESK_AWAY, Map.of("count", count));
        });
    }

    @PostMapping("/playground/desk/back")
    ResponseEntity<Words> back(@ModelAttribute(binding = false) Player player, @RequestBody DeskAct act) {
        return said(player, act, by -> {
            desk.back(by);
            return in -> in.note(Phrase.DESK_BACK);
        });
    }

    /** Done once, and said in each language. */
    private ResponseEntity<Words> said(
            Player player, DeskAct act, Function<Counsellor, Function<DeskTexts, String>> doing) {
        if (!act.isWritten()) {
            return ResponseEntity.badRequest().build();
        }
        try {
            return ResponseEntity.ok(texts.inBoth(doing.apply(player.counsellor(act.name()))));
        } catch (StoreUnavailable | CountsUnavailable away) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .body(texts.inBoth(in -> in.note(Phrase.DESK_NOT_TAKEN)));
        }
    }
}
