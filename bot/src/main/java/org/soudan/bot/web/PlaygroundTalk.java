package org.soudan.bot.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.soudan.bot.dialogue.Accepted;
import org.soudan.bot.dialogue.Dialogue;
import org.soudan.bot.dialogue.Inbound;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.MessageId;
import org.soudan.conversations.engine.Message;
import org.soudan.conversations.session.Channel;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What is typed on the phone and in the direct message, on the same way as what Twilio and Slack bring. */
@RestController
@OnlyInPlayground
class PlaygroundTalk {

    private final Playground playground;
    private final Dialogue dialogue;
    private final Identities identities;
    private final Clock clock;

    PlaygroundTalk(Playground playground, Dialogue dialogue, Identities identities, Clock clock) {
        this.playground = playground;
        this.dialogue = dialogue;
        this.identities = identities;
        this.clock = clock;
    }

    @PostMapping("/playground/sms")
    ResponseEntity<Void> sms(@ModelAttribute(binding = false) Player player, @RequestBody Written written) {
        return take(player, Channel.SMS, written);
    }

    @PostMapping("/playground/slack")
    ResponseEntity<Void> slack(@ModelAttribute(binding = false) Player player, @RequestBody Written written) {
        return take(player, Channel.SLACK, written);
    }

    private ResponseEntity<Void> take(Player player, Channel channel, Written written) {
        var words = words(player, channel, written);
        if (!written.isComplete() || words.isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        if (written.text().length() > Written.longest(channel)) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        var message = new Message(channel, written.text(), Optional.of(written.choice()).filter(c -> !c.isEmpty()),
                false);
        return accept(player, written, words.get(), message);
    }

    /** What the page shows of it: the words, or the label of what was pressed. */
    private Optional<String> words(Player player, Channel channel, Written written) {
        return written.choice().isEmpty()
                ? Optional.of(written.text())
                : playground.offered(player.on(channel), written.choice()).map(choice -> choice.label());
    }

    /** Shows it first, so that it stands before its answer. */
    private ResponseEntity<Void> accept(Player player, Written written, String words, Message message) {
        var at = player.on(message.channel());
        var id = name(player, written);
        playground.show(
                at, Shown.Bubble.of(id.value(), message.channel(), true, words, List.of(), clock.instant()));
        return switch (dialogue.accept(new Inbound(id, identities.meet(at), message))) {
            case Accepted.Done done -> ResponseEntity.noContent().build();
            case Accepted.Duplicate duplicate -> ResponseEntity.noContent().build();
            case Accepted.NotStored notStored -> {
                playground.takeBack(at, id.value());
                yield ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
            }
        };
    }

    private MessageId name(Player player, Written written) {
        return identities.name("playground", player.browser() + "/" + player.tab() + "/" + written.id());
    }
}
