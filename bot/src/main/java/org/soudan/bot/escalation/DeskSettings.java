package org.soudan.bot.escalation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import org.soudan.conversations.text.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The counsellors' desk.
 *
 * @param counsellors who may work there, by their ids at the desk; empty means everybody in its channel
 * @param language what the desk itself is written in
 */
@ConfigurationProperties(prefix = "soudan.desk", ignoreUnknownFields = false)
public record DeskSettings(@DefaultValue("") Set<String> counsellors, @DefaultValue("EN") Language language) {

    public DeskSettings {
        counsellors = counsellors.stream().map(String::strip).filter(id -> !id.isEmpty()).collect(toUnmodifiableSet());
    }

    public boolean mayWork(String counsellor) {
        return counsellors.isEmpty() || counsellors.contains(counsellor);
    }
}
