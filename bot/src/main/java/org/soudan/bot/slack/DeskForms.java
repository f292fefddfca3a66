package org.soudan.bot.slack;

import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.DeskSettings;
import org.soudan.bot.escalation.DeskTexts;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.session.Ending;
import org.soudan.conversations.text.Language;

/** What a counsellor fills in. A form knows its case; what it is for stands in its call-back id. */
final class DeskForms {

    static final String WORDS = "words";
    static final String PERSON = "person";
    static final String GROUP = "group";
    static final String REASON = "reason";
    static final String READY = "ready";

    private static final int TITLE = 24;
    private static final int WORDS_LENGTH = 3_000;
    private static final int OPTIONS = 40;

    private final DeskTexts texts;
    private final DeskSettings settings;
    private final CurrentContent content;
    private final Clock clock;

    DeskForms(DeskTexts texts, DeskSettings settings, CurrentContent content, Clock clock) {
        this.texts = texts;
        this.settings = settings;
        this.content = content;
        this.clock = clock;
    }

    View note(CaseRef which) {
        return form(DeskAction.NOTE, which, Phrase.DESK_SAVE, List.of(words()));
    }

    View transfer(CaseRef which) {
        var groups = settings.allGroups().limit(OPTIONS).map(group -> option(texts.group(group), group)).toList();
        return form(DeskAction.TRANSFER, which, Phrase.DESK_TRANSFER, List.of(
                input(PERSON, Phrase.DESK_TRANSFER_PERSON, true,
                        UsersSelectElement.builder().actionId(PERSON).build()),
                input(GROUP, Phrase.DESK_TRANSFER_GROUP, true, select(GROUP, groups)),
                words()));
    }

    View ending(CaseRef which) {
        var reasons = Stream.of(Ending.values()).filter(Ending::isCounsellors)
                .map(why -> option(texts.ending(why), why.name())).toList();
        return form(DeskAction.END, which, Phrase.DESK_RESOLVE, List.of(
                input(REASON, Phrase.DESK_ENDING_LABEL, false, select(REASON, reasons))));
    }

    /** All of them can be read before one is chosen, in the participant's language. */
    View ready(CaseRef which, Language language) {
        var blocks = new ArrayList<LayoutBlock>();
        var options = new ArrayList<OptionObject>();
        content.now().ready().values().stream().limit(OPTIONS).forEach(reply -> {
            var title = reply.title().in(settings.language());
            blocks.addAll(
                    SlackBlocks.sections(title + "\n" + content.now().say(reply.text(), language, clock.instant())));
            options.add(option(title, reply.id()));
        });
        blocks.add(input(READY, Phrase.DESK_READY_LABEL, false, select(READY, options)));
        return form(DeskAction.READY, which, Phrase.DESK_SEND, blocks);
    }

    private View form(DeskAction action, CaseRef which, Phrase submit, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .callbackId(action.id())
                .privateMetadata(which.text())
                .title(viewTitle(t -> t.type("plain_text").text(brief(action.label()))))
                .submit(viewSubmit(t -> t.type("plain_text").text(brief(submit))))
                .close(viewClose(t -> t.type("plain_text").text(brief(Phrase.DESK_CANCEL_FORM))))
                .blocks(blocks)
                .build();
    }

    private String brief(Phrase phrase) {
        return SlackBlocks.clip(texts.note(phrase), TITLE);
    }

    private InputBlock words() {
        return input(WORDS, Phrase.DESK_NOTE_LABEL, false,
                PlainTextInputElement.builder().actionId(WORDS).multiline(true).maxLength(WORDS_LENGTH).build());
    }

    private InputBlock input(String id, Phrase label, boolean optional, BlockElement element) {
        return InputBlock.builder()
                .blockId(id)
                .label(SlackBlocks.plain(texts.note(label)))
                .optional(optional)
                .element(element)
                .build();
    }

    private static StaticSelectElement select(String id, List<OptionObject> options) {
        return StaticSelectElement.builder().actionId(id).options(options).build();
    }

    private static OptionObject option(String label, String value) {
        return OptionObject.builder().text(SlackBlocks.plain(SlackBlocks.clip(label))).value(value).build();
    }
}
