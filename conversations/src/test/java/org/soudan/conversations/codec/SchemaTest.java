package org.soudan.conversations.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.conversations.engine.Command;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.safety.Alarm;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas that editors complete by say what the reader reads. */
@NullUnmarked
class SchemaTest {

    private static final Path CONTENT = Path.of("src/main/resources/org/soudan/content");
    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final String POINTER = "# yaml-language-server: $schema=";
    private static final YAMLMapper YAML = new YAMLMapper();

    static Stream<Path> files() throws IOException {
        try (var flows = Files.list(CONTENT.resolve("flows"))) {
            var words = Stream.of("phrases.yaml", "commands.yaml", "prefectures.yaml", "safety.yaml");
            return Stream.concat(flows.sorted().toList().stream(), words.map(CONTENT::resolve));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyContentFileNamesItsSchemaAndFitsIt(Path file) throws IOException {
        var first = Files.readAllLines(file).getFirst();
        assertThat(first).startsWith(POINTER);
        var schema = file.resolveSibling(first.substring(POINTER.length())).normalize();
        var name = file.getParent().endsWith("flows") ? "flow" : file.getFileName().toString().replace(".yaml", "");
        assertThat(schema).isEqualTo(CONTENT.resolve("schema").resolve(name + ".json"));
        assertThat(errors(name, Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing-language-of-a-text", "missing-language-of-a-label",
        "missing-language-of-the-title",
        "blank-text", "bad-name", "unknown-key-of-a-flow", "unknown-key-of-a-step", "unknown-key-of-an-option",
        "unknown-key-of-a-route", "unknown-key-of-a-text", "wrong-ask", "wrong-number", "ask-without-save",
        "nothing-said", "wrong-severity", "wrong-skip", "wrong-language", "wrong-act", "several-targets", "useless-key",
        "step-is-empty", "list-for-fields", "text-for-a-list"})
    void aShapeThatTheReaderRefusesIsRefused(String broken) throws IOException {
        assertThat(errors("flow", Files.readString(BROKEN.resolve(broken + ".yaml")))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unreachable-step", "unknown-step", "unknown-fact", "same-labels", "example-is-a-command"})
    void whatOnlyTheWholeTellsIsNotTheSchemas(String broken) throws IOException {
        assertThat(errors("flow", Files.readString(BROKEN.resolve(broken + ".yaml")))).isEmpty();
    }

    @Test
    void theFieldsAreThoseOfTheReader() {
        var flow = schema("flow");
        assertThat(names(flow.at("/properties"))).isEqualTo(FlowFile.FIELDS);
        assertThat(names(flow.at("/$defs/step/properties"))).isEqualTo(StepFile.FIELDS);
        assertThat(names(flow.at("/$defs/option/properties"))).isEqualTo(Leads.OPTION);
        assertThat(names(flow.at("/$defs/route/properties"))).isEqualTo(Leads.ROUTE);
    }

    @Test
    void theNamesAreThoseOfTheBot() {
        assertThat(names(schema("phrases").at("/properties/phrases/properties"))).isEqualTo(written(Phrase.values()));
        assertThat(names(schema("commands").at("/properties/whole/properties"))).isEqualTo(written(Command.values()));
        assertThat(names(schema("safety").at("/properties/phrases/properties"))).isEqualTo(written(Alarm.values()));
    }

    private static Set<String> written(Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }

    private static Set<String> names(JsonNode fields) {
        return Set.copyOf(fields.propertyNames());
    }

    private static List<Error> errors(String name, String yaml) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(name))
                .validate(YAML.readTree(yaml));
    }

    private static JsonNode schema(String name) {
        return YAML.readTree(CONTENT.resolve("schema").resolve(name + ".json"));
    }
}
