package org.soudan.bot.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.soudan.bot.fakes.FakeServer.Fault;
import org.soudan.bot.fakes.FakeSlack;
import org.soudan.bot.fakes.FakeSlack.Post;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Identities;
import org.soudan.conversations.session.Channel;
import org.springframework.beans.factory.annotation.Autowired;

/** Pictures and files on Slack: a participant's come into the thread of their case, a counsellor's stay there. */
class FileIntegrationTest extends World {

    private final Identities identities;

    /** One for each test, because nobody takes more than a few cases at once. */
    private final String counsellor = newUser();

    FileIntegrationTest(@Autowired Identities identities) {
        this.identities = identities;
    }

    @Test
    void aParticipantsFileComesIntoTheThreadOfTheirCaseAndTheyHearSo() {
        var user = newUser();
        var thread = waiting(user);
        SLACK.hold("F0LETTER", "letter.txt", 11, "from my BOE");
        webhooks.file(user, "F0LETTER");
        assertThat(soon(() -> SLACK.uploadsTo(thread), 1).getFirst()).satisfies(shown -> {
            assertThat(shown.channel()).isEqualTo(FakeSlack.DESK);
            assertThat(shown.name()).endsWith(".txt");
            assertThat(shown.content()).isEqualTo("from my BOE");
        });
        assertThat(directMessagesTo(user, 2).getLast().shown()).contains("passed this on");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOES_AND_HANGS_UP", "DOES_AND_FAILS", "REFUSES", "HANGS_UP"})
    void aFileComesOnceWhateverSlackAnswers(Fault fault) {
        var user = newUser();
        var thread = waiting(user);
        webhooks.threadMessage(counsellor, thread, "I am here");
        directMessagesTo(user, 3);
        SLACK.hold("F0ONCE", "photo.jpg", 3, "abc");
        SLACK.next(fault);
        webhooks.file(user, "F0ONCE");
        soon(() -> SLACK.uploadsTo(thread), 1);
        webhooks.directMessage(user, "did you get it?");
        soon(() -> inThread(thread, "did you get it?"), 1);
        assertThat(SLACK.uploadsTo(thread)).hasSize(1);
    }

    @Test
    void theDeskIsToldOfAFileThatIsTooLargeOrNotWhatSlackSaidOfIt() {
        var user = newUser();
        var thread = waiting(user);
        SLACK.hold("F0FILM", "film.mov", 10_000_001, "");
        webhooks.file(user, "F0FILM");
        soon(() -> inThread(thread, "could not be shown"), 1);
        SLACK.hold("F0PAGE", "photo.jpg", 3, "<html>please log in</html>");
        webhooks.file(user, "F0PAGE");
        soon(() -> inThread(thread, "could not be shown"), 2);
        assertThat(SLACK.uploadsTo(thread)).isEmpty();
    }

    @Test
    void aCounsellorsFileStaysInTheThreadAndTheySeeThat() {
        var user = newUser();
        var thread = waiting(user);
        webhooks.threadFile(counsellor, thread, "F0FORM");
        soon(() -> inThread(thread, "not passed on"), 1);
        webhooks.threadMessage(counsellor, thread, "Please look at the form");
        assertThat(directMessagesTo(user, 3)).extracting(Post::text).last().isEqualTo("Please look at the form");
    }

    /** Asks for a person, and gives the thread of the case, once the service has put words there. */
    private String waiting(String user) {
        webhooks.directMessage(user, "counsellor");
        directMessagesTo(user, 1);
        var handle = identities.meet(new Address(Channel.SLACK, user)).who().handle();
        var thread = soon(() -> SLACK.posts(FakeSlack.DESK).stream().filter(post -> post.thread().isEmpty())
                .filter(post -> post.shown().contains(handle)).toList(), 1).getFirst().ts();
        soon(() -> inThread(thread, "counsellor"), 1);
        return thread;
    }

    private static List<Post> inThread(String thread, String words) {
        return SLACK.posts(FakeSlack.DESK).stream().filter(post -> post.thread().equals(thread))
                .filter(post -> post.shown().contains(words)).toList();
    }
}
