package org.soudan.bot.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import com.slack.api.model.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.soudan.bot.escalation.DeskPlace;
import org.soudan.bot.settings.Secret;

/** Files at Slack, taken from one place there to another. Each is in memory while it goes, and nowhere else. */
final class SlackFiles {

    /** More than a phone's picture has. Several may be under way in a heap of 160 MB. */
    private static final int MOST_BYTES = 10_000_000;

    private static final MediaType ANY = MediaType.get("application/octet-stream");

    private final Slack slack;
    private final MethodsClient methods;
    private final Secret token;

    SlackFiles(Slack slack, Secret token) {
        this.slack = slack;
        this.methods = slack.methods(token.reveal());
        this.token = token;
    }

    /** What Slack says of a file. */
    SlackCall.Result<File> about(String id) {
        var said = SlackCall.atDesk(() -> methods.filesInfo(r -> r.file(id)));
        return new SlackCall.Result<>(said.answer().map(answer -> answer.getFile()), said.delivery());
    }

    /**
     * All of it; nothing when it is too large, lies elsewhere than at Slack, or is not what Slack said of it, as where the
     * app may not read files and gets a page instead.
     */
    Optional<byte[]> read(File file) throws IOException {
        if (file.getUrlPrivateDownload() == null || file.getSize() == null || file.getSize() > MOST_BYTES) {
            return Optional.empty();
        }
        try (var answer = slack.getHttpClient().get(file.getUrlPrivateDownload(), Map.of(), token.reveal())) {
            return answer.isSuccessful() ? bytes(answer.body(), file.getSize()) : Optional.empty();
        }
    }

    private static Optional<byte[]> bytes(@Nullable ResponseBody body, int size) throws IOException {
        if (body == null || body.source().request(size + 1L) || !body.source().request(size)) {
            return Optional.empty();
        }
        return Optional.of(body.source().readByteArray());
    }

    /** Brings bytes to Slack, where nobody sees them before {@link #show}. Answers the new file's id. */
    SlackCall.Result<String> bring(String name, byte[] bytes) {
        var place = SlackCall
                .atDesk(() -> methods.filesGetUploadURLExternal(r -> r.filename(name).length(bytes.length)));
        var id = place.answer().filter(to -> write(to, bytes)).map(FilesGetUploadURLExternalResponse::getFileId);
        return new SlackCall.Result<>(id, place.delivery());
    }

    private boolean write(FilesGetUploadURLExternalResponse place, byte[] bytes) {
        OkHttpClient http = slack.getHttpClient().getOkHttpClient();
        var request = new Request.Builder().url(place.getUploadUrl()).post(RequestBody.create(bytes, ANY)).build();
        try (Response answer = http.newCall(request).execute()) {
            return answer.isSuccessful();
        } catch (IOException broken) {
            return false;
        }
    }

    /** Makes what was brought a message in a case's thread. */
    SlackCall.Result<?> show(String id, String title, DeskPlace place) {
        var details = FileDetails.builder().id(id).title(title).build();
        return SlackCall.atDesk(() -> methods.filesCompleteUploadExternal(
                r -> r.files(List.of(details)).channelId(place.channel()).threadTs(place.message())));
    }
}
