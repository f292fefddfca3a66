package org.soudan.bot.slack;

import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.Desk;
import org.soudan.bot.escalation.DeskPlace;
import org.soudan.bot.escalation.DeskPlaces;
import org.soudan.bot.escalation.DeskSettings;
import org.soudan.bot.escalation.DeskTexts;
import org.soudan.bot.identity.Identities;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.engine.Phrase;

/** What counsellors do in the desk's channel. Whoever may not, or comes too late, is told so, and only they see it. */
final class SlackDesk {

    private final Desk desk;
    private final DeskPlaces places;
    private final DeskSettings settings;
    private final DeskTexts texts;
    private final SlackPeople people;
    private final Identities identities;
    private final MethodsClient slack;

    SlackDesk(
            Desk desk,
            DeskPlaces places,
            DeskSettings settings,
            DeskTexts texts,
            SlackPeople people,
            Identities identities,
            MethodsClient slack) {
        this.desk = desk;
        this.places = places;
        this.settings = settings;
        this.texts = texts;
        this.people = people;
        this.identities = identities;
        this.slack = slack;
    }

    /** Words in a case's thread; a thread that is no case's is the counsellors' own. */
    Response wrote(Act act, String thread, String text) {
        return done(act, thread, () -> places.at(new DeskPlace(act.channel(), thread))
                .map(which -> allowed(act, () -> desk.say(
                        which, people.counsellor(act.user()), identities.name("slack", act.identity()),
                        SlackText.plain(text)))));
    }

    Response pressed(Act act, String action, String value, @Nullable String thread) {
        return done(act, thread, () -> CaseRef.parse(value).map(which -> allowed(act, () -> switch (action) {
            case SlackBlocks.CLAIM ->
                desk.claim(which, people.counsellor(act.user()), identities.name("slack", act.identity()));
            default -> desk.resolve(which, people.counsellor(act.user()), identities.name("slack", act.identity()));
        })));
    }

    /**
     * Something that somebody did at the desk.
     *
     * @param identity what is the same in each delivery of it
     */
    record Act(String identity, String channel, String user) {}

    /** What came of an act: an outcome, or nothing because the person may not. */
    private record Judged(Optional<Outcome> outcome) {}

    private interface Doing {
        Outcome run();
    }

    private interface Trying {
        Optional<Judged> run();
    }

    private Judged allowed(Act act, Doing doing) {
        return settings.mayWork(act.user()) ? new Judged(Optional.of(doing.run())) : new Judged(Optional.empty());
    }

    private Response done(Act act, @Nullable String thread, Trying trying) {
        try {
            trying.run().flatMap(this::objection).ifPresent(words -> whisper(act, thread, words));
            return Response.ok();
        } catch (StoreUnavailable away) {
            whisper(act, thread, texts.note(Phrase.DESK_NOT_TAKEN));
            return Response.error(503);
        }
    }

    private Optional<String> objection(Judged judged) {
        if (judged.outcome().isEmpty()) {
            return Optional.of(texts.note(Phrase.DESK_NOT_ALLOWED));
        }
        return switch (judged.outcome().get()) {
            case Outcome.Done done -> Optional.empty();
            case Outcome.Taken(var by) -> Optional.of(texts.about(Phrase.DESK_TAKEN, by));
            case Outcome.Over over -> Optional.of(texts.note(Phrase.DESK_OVER));
        };
    }

    /** After the acknowledgement and best effort: the act itself is already decided. */
    private void whisper(Act act, @Nullable String thread, String words) {
        Thread.startVirtualThread(() -> SlackCall.make(() -> slack.chatPostEphemeral(
                r -> r.channel(act.channel()).user(act.user()).threadTs(thread).text(SlackText.escaped(words)))));
    }
}
