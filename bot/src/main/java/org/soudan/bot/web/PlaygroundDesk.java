package org.soudan.bot.web;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.Desk;
import org.soudan.bot.escalation.DeskSettings;
import org.soudan.bot.escalation.DeskTexts;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.MessageId;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.engine.Note;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.engine.ReadyReply;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Ending;
import org.soudan.conversations.session.Receiver;
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
    private final DeskSettings settings;
    private final DeskTexts texts;
    private final CurrentContent content;
    private final Clock clock;

    PlaygroundDesk(Desk desk, Playground playground, Identities identities, DeskSettings settings, DeskTexts texts,
            CurrentContent content, Clock clock) {
        this.content = content;
        this.desk = desk;
        this.playground = playground;
        this.identities = identities;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    @PostMapping("/playground/desk/claim")
    ResponseEntity<Words> claim(@ModelAttribute(binding = false) Player player, @RequestBody DeskAct act) {
        return done(player, act, desk::claim);
    }

    @PostMapping("/playground/desk/resolve")
    ResponseEntity<Words> resolve(@ModelAttribute(binding = false) Player player, @RequestBody DeskAct act) {
        var why = Stream.of(Ending.values()).filter(Ending::isCounsellors).filter(e -> e.name().equals(act.to()))
                .findAny();
        return why.isEmpty()
                ? ResponseEntity.badRequest().build()
                : done(player, act, (which, by, id) -> desk.resolve(which, by, id, why.get()));
    }

    @PostMapping("/playground/desk/take-over")
    ResponseEntity<Words> takeOver(@ModelAttribute(binding = false) Player player, @RequestBody DeskAct act) {
        return done(player, act, desk::takeOver);
    }

    /** Sends one of {@link PlaygroundReplies}. */
    @PostMapping("/playground/desk/ready")
    ResponseEntity<Words> ready(@ModelAttribute(binding = false) Player player, @RequestBody DeskAct act) {
        return Optional.ofNullable(content.now().ready().get(act.to()))
                .map(reply -> done(player, act, (which, by, id) -> say(which, by, id, said(which, reply))))
                .orElseGet(() -> ResponseEntity.badRequest().build());
    }

    private String said(CaseRef which, ReadyReply reply) {
        return content.now().say(reply.text(), desk.language(which), clock.instant());
    }

    @PostMapping("/playground/desk/say")
    ResponseEntity<Words> say(@ModelAttribute(binding = false) Player player, @RequestBody DeskAct act) {
        return act.text().isBlank()
                ? ResponseEntity.badRequest().build()
                : done(player, act, (which, by, id) -> say(which, by, id, act.text()));
    }

    private Outcome say(CaseRef which, Counsellor by, MessageId id, String words) {
        var outcome = desk.say(which, by, id, words);
        if (outcome instanceof Outcome.Done && !Note.isMarked(words)) {
            show(which, by, id, words);
        }
        return outcome;
    }

    @PostMapping("/playground/desk/note")
    ResponseEntity<Words> note(@ModelAttribute(binding = false) Player player, @RequestBody DeskAct act) {
        return act.text().isBlank()
                ? ResponseEntity.badRequest().build()
                : done(player, act, (which, by, id) -> desk.note(which, by, id, new Note(act.text())));
    }

    @PostMapping("/playground/desk/raise")
    ResponseEntity<Words> raise(@ModelAttribute(binding = false) Player player, @RequestBody DeskAct act) {
        return done(player, act, desk::raise);
    }

    @PostMapping("/playground/desk/lower")
    ResponseEntity<Words> lower(@ModelAttribute(binding = false) Player player, @RequestBody DeskAct act) {
        return done(player, act, desk::lower);
    }

    @PostMapping("/playground/desk/snooze")
    ResponseEntity<Words> snooze(@ModelAttribute(binding = false) Player player, @RequestBody DeskAct act) {
        return done(player, act, desk::snooze);
    }

    @PostMapping("/playground/desk/transfer")
    ResponseEntity<Words> transfer(@ModelAttribute(binding = false) Player player, @RequestBody DeskAct act) {
        return settings.allGroups().noneMatch(act.to()::equals)
                ? ResponseEntity.badRequest().build()
                : done(player, act, (which, by, id) -> desk.transfer(
                        which, by, id, new Receiver.Group(act.to()), new Note(act.text())));
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
                    .body(texts.inBoth(said -> said.note(Phrase.DESK_NOT_TAKEN)));
        }
    }

    private void show(CaseRef which, Counsellor by, MessageId id, String words) {
        playground.show(new Shown.Remark(
                id.value(), which.text(), Shown.Remark.Kind.COUNSELLOR, by.name(), words, words, clock.instant()));
    }

    private Optional<Words> objection(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> Optional.empty();
            case Outcome.Taken(var by) -> Optional.of(texts.inBoth(said -> said.about(Phrase.DESK_TAKEN, by)));
            case Outcome.Kept(var to) -> Optional.of(texts.inBoth(said -> said.kept(to)));
            case Outcome.Full(var most) -> Optional.of(texts.inBoth(said -> said.full(most)));
            case Outcome.Over over -> Optional.of(texts.inBoth(said -> said.note(Phrase.DESK_OVER)));
        };
    }
}
