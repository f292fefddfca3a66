package org.soudan.bot.web;

import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Keeps an open page up to date: first all that it shows, then whatever comes. */
@RestController
@OnlyInPlayground
class PlaygroundEvents {

    private static final long NO_END = 0;

    /** How often a silent stream is written to, and so how long a browser that left goes unnoticed. */
    private static final long SILENCE = 10_000;

    private final Playground playground;

    PlaygroundEvents(Playground playground) {
        this.playground = playground;
    }

    /** Begins a stream: the number of the player's phone. */
    record Beginning(String number) {}

    @GetMapping(path = "/playground/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> events(@ModelAttribute(binding = false) Player player) {
        return playground.watch(player)
                .map(viewer -> ResponseEntity.ok(stream(player, viewer)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build());
    }

    private SseEmitter stream(Player player, Viewer viewer) {
        var emitter = new SseEmitter(NO_END);
        Thread.ofVirtual().name("playground-page").start(() -> {
            try {
                begin(player, emitter);
                follow(viewer, emitter);
                emitter.complete();
            } catch (IOException | IllegalStateException left) {
                // The browser has closed the page; the container ends the request.
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            } finally {
                playground.leave(viewer);
            }
        });
        return emitter;
    }

    /** What comes meanwhile is told twice; the page shows it once. */
    private void begin(Player player, SseEmitter emitter) throws IOException {
        send(emitter, new Beginning(player.number()));
        for (var shown : playground.shownTo(player)) {
            send(emitter, shown);
        }
    }

    private static void follow(Viewer viewer, SseEmitter emitter) throws IOException, InterruptedException {
        for (var news = viewer.next(SILENCE); !viewer.isGone(); news = viewer.next(SILENCE)) {
            if (news.isPresent()) {
                send(emitter, news.get());
            } else {
                emitter.send(SseEmitter.event().comment(""));
            }
        }
    }

    private static void send(SseEmitter emitter, Object news) throws IOException {
        var name = news.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        emitter.send(SseEmitter.event().name(name).data(news, MediaType.APPLICATION_JSON));
    }
}
