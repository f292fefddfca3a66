package org.soudan.bot.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Tells who plays: the browser by its cookie, the tab by what its page says. Without both nothing is shown or taken. */
@ControllerAdvice(assignableTypes = {PlaygroundTalk.class, PlaygroundDesk.class, PlaygroundShift.class,
    PlaygroundEvents.class})
@OnlyInPlayground
class PlayerAdvice {

    static final String COOKIE = "soudan-playground";

    @ModelAttribute
    Player player(@CookieValue(name = COOKIE, required = false) @Nullable String browser, @RequestParam String tab) {
        return Player.of(browser == null ? "" : browser, tab)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
