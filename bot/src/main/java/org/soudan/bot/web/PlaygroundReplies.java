package org.soudan.bot.web;

import java.util.List;
import org.soudan.bot.content.CurrentContent;
import org.soudan.conversations.text.Words;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The replies that counsellors can send as they stand, for the page to offer. */
@RestController
@OnlyInPlayground
class PlaygroundReplies {

    private final CurrentContent content;

    PlaygroundReplies(CurrentContent content) {
        this.content = content;
    }

    /** One of them. */
    record Offered(String id, Words title) {}

    @GetMapping("/playground/replies")
    List<Offered> replies() {
        return content.now().ready().values().stream().map(reply -> new Offered(reply.id(), reply.title())).toList();
    }
}
