package org.soudan.bot.escalation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.soudan.conversations.text.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The counsellors' desk.
 *
 * @param counsellors who may work there, by their ids at the desk, where no file names people; empty means everybody
 *     in its channel
 * @param language what the desk itself is written in
 * @param speaks the languages of a counsellor; who is not named speaks all
 * @param groups who belongs to a group that cases can be handed to, by the group's name
 */
@ConfigurationProperties(prefix = "soudan.desk", ignoreUnknownFields = false)
public record DeskSettings(
        @DefaultValue("") Set<String> counsellors,
        @DefaultValue("EN") Language language,
        @DefaultValue Map<String, Set<Language>> speaks,
        @DefaultValue Map<String, Set<String>> groups) {

    public DeskSettings {
        counsellors = counsellors.stream().map(String::strip).filter(id -> !id.isEmpty()).collect(toUnmodifiableSet());
        speaks = Map.copyOf(speaks);
        groups = Map.copyOf(groups);
    }

    public Set<Language> languagesOf(String counsellor) {
        return speaks.getOrDefault(counsellor, Set.of(Language.values()));
    }

    /** All groups that a case can be handed to: the languages, and those that the operator has named. */
    public Stream<String> allGroups() {
        return Stream.concat(Stream.of(Language.values()).map(Language::name), groups.keySet().stream().sorted());
    }

    Set<String> groupsOf(String counsellor) {
        var languages = languagesOf(counsellor).stream().map(Language::name);
        var named = groups.entrySet().stream()
                .filter(group -> group.getValue().contains(counsellor))
                .map(Map.Entry::getKey);
        return Stream.concat(languages, named).collect(toUnmodifiableSet());
    }
}
