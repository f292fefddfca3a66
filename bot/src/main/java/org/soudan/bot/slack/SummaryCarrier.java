package org.soudan.bot.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.counting.CountsUnavailable;
import org.soudan.bot.escalation.DeskTexts;
import org.soudan.bot.escalation.SummaryTexts;
import org.soudan.bot.limits.Limit;
import org.soudan.bot.limits.Use;
import org.soudan.bot.outbound.Carrier;
import org.soudan.bot.outbound.Delivery;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;

/** Brings the summary of a day to the counsellors' channel, and its picture into the thread of it. */
final class SummaryCarrier implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(SummaryCarrier.class);

    private final MethodsClient slack;
    private final String desk;
    private final SummaryTexts summaries;
    private final DeskTexts texts;
    private final DeskHistory history;

    SummaryCarrier(MethodsClient slack, String desk, SummaryTexts summaries, DeskTexts texts, DeskHistory history) {
        this.texts = texts;
        this.history = history;
        this.slack = slack;
        this.desk = desk;
        this.summaries = summaries;
    }

    @Override
    public boolean takes(Outgoing entry) {
        return entry.parcel() instanceof Parcel.Summary;
    }

    @Override
    public List<Use> uses(Outgoing entry) {
        return List.of(new Use(Limit.SLACK_POSTS, "desk", 1));
    }

    @Override
    public Delivery send(Outgoing entry) {
        try {
            var day = day(entry);
            var text = summaries.of(day, texts);
            var posted = SlackCall.make(() -> slack.chatPostMessage(ChatPostMessageRequest.builder().channel(desk)
                    .text(SlackText.escaped(text)).blocks(SlackBlocks.sections(text))
                    .metadata(SlackCarrier.mark(entry)).unfurlLinks(false).unfurlMedia(false).build()));
            posted.answer().ifPresent(answer -> draw(day, answer.getTs()));
            return posted.delivery();
        } catch (CountsUnavailable away) {
            return new Delivery.Later(Duration.ofMinutes(1));
        }
    }

    /** Best effort, and not within the time that sending has: the text alone says all. */
    private void draw(LocalDate day, String thread) {
        Thread.startVirtualThread(() -> {
            try {
                summaries.picture(day).ifPresent(png -> SlackCall.make(() -> slack.filesUploadV2(
                        r -> r.channel(desk).threadTs(thread).filename(day + ".png").title(day.toString())
                                .fileData(png))));
            } catch (SlackFilesUploadV2Exception | CountsUnavailable failed) {
                LOG.warn("The picture of the day was not posted: {}", failed.getClass().getName());
            }
        });
    }

    @Override
    public Found lookUp(Outgoing entry) {
        return history.inChannel(entry).map(messages -> messages.stream()
                .anyMatch(message -> SlackCarrier.isMarked(message, entry)) ? Found.SENT : Found.ABSENT)
                .orElse(Found.UNKNOWN);
    }

    private static LocalDate day(Outgoing entry) {
        return LocalDate.parse(((Parcel.Summary) entry.parcel()).day());
    }
}
