package org.soudan.bot.torture;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.soudan.bot.fakes.Webhooks;
import org.soudan.bot.identity.Identities;
import org.soudan.conversations.session.Channel;

/**
 * Somebody who writes something every moment. Mostly they wait until a message was delivered; sometimes they write the
 * next one at the same time, so that both can meet in the store.
 */
final class Writer {

    /** Much of it means something only after what came before, so that a turn that forgot another one is seen. */
    private static final List<String> TEXTS = List.of("1", "2", "3", "4", "1", "2", "back", "menu", "hello", "continue",
            "When is the JLPT and who pays for it?", "日本語の講座について教えて", "career fair", "転職フェア", "yes", "no", "N2",
            "I would like to take the Japanese course", "what did you ask?", "I feel homesick", "a person", "メニュー");

    private final Participant participant;
    private final Identities identities;
    private final Book book;
    private final Courier courier;
    private final SplittableRandom random;

    Writer(Participant participant, Identities identities, Book book, Courier courier, SplittableRandom random) {
        this.participant = participant;
        this.identities = identities;
        this.book = book;
        this.courier = courier;
        this.random = random;
    }

    void write(BooleanSupplier goesOn) {
        try {
            Thread.sleep(random.nextInt(2_000));
            while (goesOn.getAsBoolean()) {
                if (random.nextInt(4) == 0) {
                    meanwhile();
                }
                courier.deliver(message(), random);
                Thread.sleep(random.nextInt(100, 2_500));
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void meanwhile() {
        var message = message();
        var own = random.split();
        Thread.startVirtualThread(() -> {
            try {
                courier.deliver(message, own);
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private Written message() {
        var ts = Webhooks.nextTs();
        var identity = participant.channel() == Channel.SLACK ? ts : "SM" + ts.replace(".", "0");
        var message = new Written(participant, participant.name(identities, Webhooks.TEAM, identity), identity,
                TEXTS.get(random.nextInt(TEXTS.size())), Instant.now(), System.nanoTime());
        book.wrote(message);
        return message;
    }
}
