package org.soudan.bot.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.Desk;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.MessageId;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.engine.Note;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Ending;
import org.soudan.conversations.session.Receiver;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What counsellors do on the page. Whoever comes too late is told so in the answer, in both languages. */
@RestController
@OnlyInPlayground
class PlaygroundDesk {

    private final Desk desk;
    private final Playground playground;
    private final Identities identities;
    private final CurrentContent content;
    private final Clock clock;

    PlaygroundDesk(Desk desk, Playground playground, Identities identities, CurrentContent content, Clock clock) {
        this.desk = desk;
        this.playground = playground;
        this.identities = identities;
        this.content = content;
        this.clock = clock;
    }

    @PostMapping("/playground/desk/claim")
    ResponseEntity<Words> claim(@ModelAttribute(binding = false) Player player, @RequestBody DeskAct act) {
        return done(player, act, desk::claim);
    }

    @PostMapping("/playground/desk/resolve")
    ResponseEntity<Words> resolve(@ModelAttribute(binding = false) Player player, @RequestBody DeskAct act) {
        return done(player, act, (which, by, id) -> desk.resolve(which, by, id, Ending.ANSWERED));
    }

    @PostMapping("/playground/desk/say")
    ResponseEntity<Words> say(@ModelAttribute(binding = false) Player player, @RequestBody DeskAct act) {
        return act.text().isBlank() ? ResponseEntity.badRequest().build() : done(player, act, (which, by, id) -> {
            var outcome = desk.say(which, by, id, act.text());
            if (outcome instanceof Outcome.Done && !Note.isMarked(act.text())) {
                show(which, by, id, act.text());
            }
            return outcome;
        });
    }

    private interface Doing {
        Outcome run(CaseRef which, Counsellor by, MessageId id);
    }

    private ResponseEntity<Words> done(Player player, DeskAct act, Doing doing) {
        var which = act.which();
        if (which.isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        var id = identities.name("playground-desk", player.browser() + "/" + player.tab() + "/" + act.id());
        try {
            return objection(doing.run(which.get(), player.counsellor(act.name()), id))
                    .map(words -> ResponseEntity.status(HttpStatus.CONFLICT).body(words))
                    .orElseGet(() -> ResponseEntity.noContent().build());
        } catch (StoreUnavailable away) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .body(content.now().words(Phrase.DESK_NOT_TAKEN));
        }
    }

    private void show(CaseRef which, Counsellor by, MessageId id, String words) {
        playground.show(new Shown.Remark(
                id.value(), which.text(), Shown.Remark.Kind.COUNSELLOR, by.name(), words, words, clock.instant()));
    }

    private static String called(Receiver to) {
        return switch (to) {
            case Receiver.Person(var who) -> who.name();
            case Receiver.Group(var id) -> id;
        };
    }

    private Optional<Words> objection(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> Optional.empty();
            case Outcome.Taken(var by) -> Optional.of(new Words(
                    content.now().say(Phrase.DESK_TAKEN, Language.EN, Map.of("name", by.name())),
                    content.now().say(Phrase.DESK_TAKEN, Language.JA, Map.of("name", by.name()))));
            case Outcome.Kept(var to) -> Optional.of(new Words(
                    content.now().say(Phrase.DESK_KEPT, Language.EN, Map.of("to", called(to))),
                    content.now().say(Phrase.DESK_KEPT, Language.JA, Map.of("to", called(to)))));
            case Outcome.Full(var most) -> Optional.of(new Words(
                    content.now().say(Phrase.DESK_FULL, Language.EN, Map.of("most", most)),
                    content.now().say(Phrase.DESK_FULL, Language.JA, Map.of("most", most))));
            case Outcome.Over over -> Optional.of(content.now().words(Phrase.DESK_OVER));
        };
    }
}
