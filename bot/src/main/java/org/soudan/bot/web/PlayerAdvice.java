package org.soudan.bot.web;

import org.jspecify.annotations.Nullable;
import org.soudan.bot.access.NotPermitted;
import org.soudan.bot.content.CurrentContent;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.text.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Tells who plays: the browser by its cookie, the tab by what its page says. Without both nothing is shown or taken. */
@ControllerAdvice(assignableTypes = {PlaygroundTalk.class, PlaygroundDesk.class, PlaygroundShift.class,
    PlaygroundEvents.class})
@OnlyInPlayground
class PlayerAdvice {

    static final String COOKIE = "soudan-playground";

    private final CurrentContent content;

    PlayerAdvice(CurrentContent content) {
        this.content = content;
    }

    /** The list of counsellors may leave the playground without one. */
    @ExceptionHandler(NotPermitted.class)
    ResponseEntity<Words> notPermitted() {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).body(content.now().words(Phrase.DESK_NOT_ALLOWED));
    }

    @ModelAttribute
    Player player(@CookieValue(name = COOKIE, required = false) @Nullable String browser, @RequestParam String tab) {
        return Player.of(browser == null ? "" : browser, tab)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
