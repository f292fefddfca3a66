package org.soudan.bot.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The file that names who is what: {@code counsellors}, {@code leads} and {@code auditors}, a list of ids each. */
final class PeopleFile {

    private static final Set<String> ROLES = Set.of("counsellors", "leads", "auditors");

    private PeopleFile() {}

    /** Throws {@link IOException}, without telling what is in the file, when it cannot be read or says something else. */
    static Roster read(Path file) throws IOException {
        try {
            return roster(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
        } catch (YamlEngineException unreadable) {
            throw new IOException("the file is not YAML");
        }
    }

    private static Roster roster(Object written) throws IOException {
        if (!(written instanceof Map<?, ?> roles) || !ROLES.containsAll(roles.keySet())) {
            throw new IOException("the file must name " + ROLES + " and nothing else");
        }
        return new Roster(ids(roles, "counsellors"), ids(roles, "leads"), ids(roles, "auditors"), false);
    }

    private static Set<String> ids(Map<?, ?> roles, String role) throws IOException {
        var written = roles.containsKey(role) ? roles.get(role) : Set.of();
        if (!(written instanceof Collection<?> ids)
                || !ids.stream().allMatch(id -> id instanceof String text && text.matches("\\S+"))) {
            throw new IOException(role + " must be a list of ids");
        }
        return ids.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }
}
