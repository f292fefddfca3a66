package org.soudan.bot.web;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page itself; whoever opens it first gets the cookie that tells their browser from every other one. */
@RestController
@OnlyInPlayground
class PlaygroundPage {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final SecureRandom random = new SecureRandom();

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Resource> page(
            @CookieValue(name = PlayerAdvice.COOKIE, required = false) @Nullable String known) {
        var answer = ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore());
        if (known == null || !Player.isCookie(known)) {
            answer.header(HttpHeaders.SET_COOKIE, cookie().toString());
        }
        return answer.body(new ClassPathResource("playground/index.html"));
    }

    /** Lax, because somebody who comes by a link from elsewhere is still the same; writes are checked by their origin. */
    private ResponseCookie cookie() {
        var value = new byte[16];
        random.nextBytes(value);
        return ResponseCookie.from(PlayerAdvice.COOKIE, HexFormat.of().formatHex(value))
                .httpOnly(true)
                .sameSite("Lax")
                .path("/")
                .maxAge(REMEMBERED)
                .build();
    }
}
