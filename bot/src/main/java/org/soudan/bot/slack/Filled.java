package org.soudan.bot.slack;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.Desk;
import org.soudan.bot.identity.MessageId;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.engine.Note;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Ending;
import org.soudan.conversations.session.Receiver;

/** A form as it came back, read: what is to be done with which case. */
sealed interface Filled {

    CaseRef which();

    Outcome does(Desk desk, Counsellor by, MessageId id);

    record Noted(CaseRef which, Note note) implements Filled {
        @Override
        public Outcome does(Desk desk, Counsellor by, MessageId id) {
            return desk.note(which, by, id, note);
        }
    }

    record Handed(CaseRef which, Receiver to, Note why) implements Filled {
        @Override
        public Outcome does(Desk desk, Counsellor by, MessageId id) {
            return desk.transfer(which, by, id, to, why);
        }
    }

    record Ended(CaseRef which, Ending why) implements Filled {
        @Override
        public Outcome does(Desk desk, Counsellor by, MessageId id) {
            return desk.resolve(which, by, id, why);
        }
    }

    record Replied(CaseRef which, String words) implements Filled {
        @Override
        public Outcome does(Desk desk, Counsellor by, MessageId id) {
            return desk.say(which, by, id, words);
        }

        /** Never shows the words. */
        @Override
        public String toString() {
            return "Replied";
        }
    }

    /** What is in a form, by the names of its parts. */
    record Parts(Map<String, Map<String, ViewState.Value>> values) {

        static Parts of(View view) {
            return new Parts(view.getState() == null || view.getState().getValues() == null
                    ? Map.of()
                    : view.getState().getValues());
        }

        Optional<String> words() {
            return part(DeskForms.WORDS, ViewState.Value::getValue);
        }

        Optional<String> person() {
            return part(DeskForms.PERSON, ViewState.Value::getSelectedUser);
        }

        Optional<String> chosen(String part) {
            return part(part, value -> value.getSelectedOption() == null ? null : value.getSelectedOption().getValue());
        }

        private Optional<String> part(String name, Function<ViewState.Value, @Nullable String> read) {
            return Optional.ofNullable(values.get(name)).map(part -> part.get(name)).map(read)
                    .filter(text -> !text.isBlank());
        }
    }
}
