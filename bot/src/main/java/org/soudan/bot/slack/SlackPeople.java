package org.soudan.bot.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.User;
import java.time.Duration;
import java.util.Optional;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.text.Language;

/** What Slack knows of its users, asked once an hour at most. */
final class SlackPeople {

    private static final String NAMELESS = "A counsellor";

    private final MethodsClient slack;
    private final Cache<String, User> known = Caffeine.newBuilder().maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(1)).build();

    SlackPeople(MethodsClient slack) {
        this.slack = slack;
    }

    /** The counsellor with their display name, or a general word when Slack does not tell it. */
    Counsellor counsellor(String user) {
        return new Counsellor(user, user(user).map(SlackPeople::name).orElse(NAMELESS));
    }

    /** Japanese when the user's Slack is in Japanese. */
    Language language(String user) {
        return user(user).map(User::getLocale).filter(locale -> locale.startsWith("ja")).isPresent()
                ? Language.JA
                : Language.EN;
    }

    private static String name(User user) {
        var profile = user.getProfile();
        var display = profile == null ? null : profile.getDisplayName();
        if (display != null && !display.isBlank()) {
            return display;
        }
        return user.getRealName() != null ? user.getRealName() : String.valueOf(user.getName());
    }

    private Optional<User> user(String id) {
        var cached = known.getIfPresent(id);
        if (cached != null) {
            return Optional.of(cached);
        }
        var asked = SlackCall.make(() -> slack.usersInfo(r -> r.user(id).includeLocale(true)));
        asked.answer().ifPresent(answer -> known.put(id, answer.getUser()));
        return asked.answer().map(answer -> answer.getUser());
    }
}
