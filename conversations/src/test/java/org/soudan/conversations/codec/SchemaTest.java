package org.soudan.conversations.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    private static final Path TRANSCRIPTS = Path.of("src/test/resources/transcripts");

    private static final Map<String, String> SOUND = Map.of(
            "directory", """
                    entries:
                      - id: odd
                        kind: line
                        name: { en: Telephone, ja: 電話 }
                        certainty: official
                        source: https://example.org
                        dated: 2025
                        checked: 2026-11-22
                        numbers: { number: { value: "03-5774-0992" } }
                        hours: { en: always, ja: 常時, open: always }
                        languages: { en: English, ja: 英語, speaks: [en] }
                        cost: { en: free, ja: 無料 }
                        confidential: { en: kept, ja: 秘密, kept: confidential }
                        links: { site: "https://www.example.org/", page: { en: "https://a.org", ja: "https://b.org" } }
                        facts: { days: { value: 7, valid-until: 2027-01-31, lasting: true } }
                        never-without: [days]
                    """,
            "please-check", """
                    at: { en: "See {links}", ja: "{links}" }
                    above: { en: See above, ja: 上 }
                    """,
            "calendar", """
                    events:
                      fair:
                        title: { en: Fair, ja: フェア }
                        kind: occasion
                        flow: career.fair
                        dates: [{ from: 2027-02-06 10:00, to: 2027-02-06 16:00 }, { from: 2027-02-07 }]
                        again: { every: last Friday, hours: 18:00-21:00, from: 2026-11-22, holidays: false }
                        remind: 3
                        certainty: official
                        source: https://example.org
                        checked: 2026-11-22
                    """,
            "transcript", """
                    channel: SMS
                    turns:
                    - { they: hello, later: PT5M, bot: Hello, offers: [1, Menu] }
                    """);
    private static final YAMLMapper YAML = new YAMLMapper();

    static Stream<Path> files() throws IOException {
        try (var flows = Files.list(CONTENT.resolve("flows"))) {
            var others = Stream.of("phrases.yaml", "commands.yaml", "prefectures.yaml", "ready.yaml", "safety.yaml",
                    "calendar.yaml",
                    "directory/lines.yaml", "directory/programme.yaml", "directory/offices.yaml",
                    "directory/living.yaml", "directory/please-check.yaml");
            return Stream.concat(flows.sorted().toList().stream(), others.map(CONTENT::resolve));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyContentFileNamesItsSchemaAndFitsIt(Path file) throws IOException {
        var first = Files.readAllLines(file).getFirst();
        assertThat(first).startsWith(POINTER);
        var schema = file.resolveSibling(first.substring(POINTER.length())).normalize();
        var name = schemaOf(CONTENT.relativize(file).toString().replace(".yaml", ""));
        assertThat(schema).isEqualTo(CONTENT.resolve("schema").resolve(name + ".json"));
        assertThat(errors(name, Files.readString(file))).isEmpty();
    }

    private static String schemaOf(String file) {
        return switch (file) {
            case String flow when flow.startsWith("flows/") -> "flow";
            case "safety/concepts" -> "concepts";
            case String danger when danger.startsWith("safety/") -> "examples";
            case "none" -> "examples";
            case "directory/please-check" -> "please-check";
            case String directory when directory.startsWith("directory/") -> "directory";
            default -> file;
        };
    }

    @Test
    void everyTranscriptNamesItsSchemaAndFitsIt() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema("transcript"));
        try (var files = Files.list(TRANSCRIPTS)) {
            for (var file : files.toList()) {
                var text = Files.readString(file);
                assertThat(text).as(file.toString()).startsWith(TranscriptFile.SCHEMA);
                assertThat(schema.validate(YAML.readTree(text))).as(file.toString()).isEmpty();
            }
        }
        var named = TranscriptFile.SCHEMA.strip().substring(POINTER.length());
        assertThat(TRANSCRIPTS.resolve(named).normalize()).isEqualTo(CONTENT.resolve("schema/transcript.json"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
            directory    | 03-5774-0992"         | 03-5774-0992", fax: x
            directory    | open: always          | open: often
            directory    | open: always          | open: { werk: "9:00-17:00" }
            directory    | certainty: official   | certainty: sure
            directory    | checked: 2026-11-22   | kind-of: x
            directory    | kind: line            | kind: lime
            directory    | ja: 電話              | de: Telefon
            directory    | https://www.e         | www.e
            directory    | cost: { en: free, ja: 無料 } | cost: { en: free }
            directory    | cost: { en: free, ja: 無料 } | cost: { en: free, ja: 無料, kept: x }
            directory    | never-without: [days] | never-without: days
            please-check | ja: "{links}"         | ja: here
            please-check | above:                | below:
            calendar     | kind: occasion        | kind: party
            calendar     | last Friday           | sixth Friday
            calendar     | last Friday           | [0]
            calendar     | flow: career.fair     | flaw: career.fair
            calendar     | from: 2027-02-07      | opens: 2027-02-07
            calendar     | from: 2027-02-07      | from: 7 February
            calendar     | certainty: official   | certainty: sure
            transcript   | channel: SMS          | channel: FAX
            transcript   | they: hello           | says: hello
            transcript   | they: hello           | press: Menu, they: hello
            transcript   | later: PT5M           | later: five minutes
            """)
    void aShapeThatTheOtherReadersRefuseIsRefused(String name, String sound, String broken) {
        var file = SOUND.getOrDefault(name, "");
        assertThat(errors(name, file)).isEmpty();
        assertThat(file).contains(sound);
        assertThat(errors(name, file.replace(sound, broken))).isNotEmpty();
        assertThat(isRefused(name, file)).isFalse();
        assertThat(isRefused(name, file.replace(sound, broken))).isTrue();
    }

    private static boolean isRefused(String name, String yaml) {
        return switch (name) {
            case "directory" -> !DirectoryFile.read(name, yaml).source().faults().isEmpty();
            case "please-check" -> !DirectoryFile.pleaseCheck(name, yaml).source().faults().isEmpty();
            case "calendar" -> !CalendarFile.read(name, yaml).source().faults().isEmpty();
            default -> isNoTranscript(name, yaml);
        };
    }

    private static boolean isNoTranscript(String name, String yaml) {
        try {
            TranscriptFile.read(name, yaml);
            return false;
        } catch (ContentFault fault) {
            return true;
        }
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
        var directory = schema("directory");
        assertThat(names(directory.at("/$defs/entry/properties"))).isEqualTo(DirectoryFile.FIELDS);
        assertThat(names(directory.at("/$defs/hours/properties"))).isEqualTo(fields(FactFile.Shape.HOURS));
        assertThat(names(directory.at("/$defs/languages/properties"))).isEqualTo(fields(FactFile.Shape.LANGUAGES));
        assertThat(names(directory.at("/$defs/confidential/properties")))
                .isEqualTo(fields(FactFile.Shape.CONFIDENTIALITY));
        assertThat(names(directory.at("/$defs/text/anyOf/1/properties"))).isEqualTo(fields(FactFile.Shape.WORDS));
        assertThat(names(directory.at("/$defs/link/anyOf/1/properties"))).isEqualTo(fields(FactFile.Shape.LINK));
        assertThat(names(directory.at("/$defs/number/anyOf/1/properties"))).isEqualTo(fields(FactFile.Shape.NUMBER));
        var event = schema("calendar").at("/$defs/event/properties");
        assertThat(names(event)).isEqualTo(CalendarFile.EVENT);
        assertThat(names(event.at("/again/properties"))).isEqualTo(CalendarFile.SERIES);
        var transcript = schema("transcript");
        assertThat(names(transcript.at("/properties"))).isEqualTo(components(TranscriptFile.File.class));
        assertThat(names(transcript.at("/$defs/turn/properties")))
                .isEqualTo(components(TranscriptFile.TurnFile.class));
    }

    @Test
    void theNamesAreThoseOfTheBot() {
        assertThat(names(schema("phrases").at("/properties/phrases/properties"))).isEqualTo(written(Phrase.values()));
        assertThat(names(schema("commands").at("/properties/whole/properties"))).isEqualTo(written(Command.values()));
        assertThat(names(schema("safety").at("/properties/phrases/properties"))).isEqualTo(written(Alarm.values()));
    }

    private static Set<String> fields(FactFile.Shape shape) {
        return Stream.concat(shape.fields().stream(), Origin.FIELDS.stream()).collect(Collectors.toSet());
    }

    private static Set<String> components(Class<?> type) {
        return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
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
