package org.soudan.bot.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.soudan.bot.identity.Address;
import org.soudan.conversations.engine.Choice;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/** What the pages show: a phone and a direct message for each player, and one desk for all. Safe for concurrent use. */
class Playground {

    private static final int MOST_PANES = 1_000;
    private static final int MOST_VIEWERS = 200;

    private final Cache<String, Pane<Shown.Bubble>> talks = Caffeine.newBuilder().maximumSize(MOST_PANES).build();
    private final Cache<String, Pane<Shown.Remark>> threads = Caffeine.newBuilder().maximumSize(MOST_PANES).build();
    private final Pane<Shown.Card> cards = new Pane<>();
    private final Set<Viewer> viewers = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** Somebody looks from now on; empty when too many do. */
    Optional<Viewer> watch(Player player) {
        if (closed || viewers.size() >= MOST_VIEWERS) {
            return Optional.empty();
        }
        var viewer = new Viewer(player);
        viewers.add(viewer);
        return Optional.of(viewer);
    }

    void leave(Viewer viewer) {
        viewer.leave();
        viewers.remove(viewer);
    }

    /** Everything that a player's page shows now. */
    List<Shown> shownTo(Player player) {
        var bubbles = Stream.of(player.phone(), player.slackUser()).flatMap(at -> talk(at).items().stream());
        var desk = cards.items().stream()
                .flatMap(card -> Stream.concat(Stream.of(card), thread(card.id()).items().stream()));
        return Stream.of(bubbles, thread("").items().stream(), desk).<Shown>flatMap(shown -> shown).toList();
    }

    void show(Address at, Shown.Bubble bubble) {
        if (talk(at).add(bubble)) {
            tell(viewer -> viewer.isAt(at.reveal()), bubble);
        }
    }

    void takeBack(Address at, String id) {
        talk(at).remove(id);
        tell(viewer -> viewer.isAt(at.reveal()), new Shown.Gone(id));
    }

    boolean hasShown(Address at, String id) {
        return talk(at).has(id);
    }

    /** A choice that the player was given there and can still see. */
    Optional<Choice> offered(Address at, String choice) {
        return talk(at).items().stream()
                .flatMap(bubble -> bubble.choices().stream())
                .filter(offered -> offered.id().equals(choice))
                .findFirst();
    }

    boolean hasCase(String id) {
        return cards.has(id);
    }

    void show(Shown.Card card) {
        cards.put(card);
        tell(viewer -> true, card);
    }

    void show(Shown.Remark remark) {
        if (thread(remark.about()).add(remark)) {
            tell(viewer -> true, remark);
        }
    }

    /** Open streams would hold up the server's graceful end. */
    @EventListener
    void close(ContextClosedEvent closing) {
        closed = true;
        viewers.forEach(Viewer::leave);
    }

    private void tell(Predicate<Viewer> whom, Shown news) {
        viewers.stream().filter(whom).forEach(viewer -> viewer.tell(news));
    }

    private Pane<Shown.Bubble> talk(Address at) {
        return talks.get(at.reveal(), unseen -> new Pane<>());
    }

    private Pane<Shown.Remark> thread(String card) {
        return threads.get(card, unseen -> new Pane<>());
    }
}
