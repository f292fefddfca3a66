package org.soudan.conversations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soudan.conversations.Today;
import org.soudan.conversations.library.Library;

@NullUnmarked
class DrawCommandTest {

    /** Node, or arrow with or without a label; no quotation mark within a label. */
    private static final Pattern LINE = Pattern.compile(
            "flowchart TD| {4}n\\d+(\\[|\\(\\[|\\{|\\[\\[)\"[^\"<>`&]+(<br/>[^\"<>`&]+)?\"(]|]\\)|}|]])"
                    + "| {4}n\\d+ -->(\\|\"[^\"<>`&]+\"\\|)? n\\d+");

    @TempDir
    private Path folder;

    @Test
    void everyFlowIsDrawnInLinesThatMermaidReads() throws IOException {
        for (var language : List.of("en", "ja")) {
            var ran = Ran.soudan("draw", "--language", language, "--out", folder.resolve(language).toString());
            assertThat(ran.exitCode()).isZero();
            for (var flow : Library.load(Today.DAY).flows().keySet()) {
                assertThat(Files.readAllLines(folder.resolve(language).resolve(flow + ".mmd"))).allMatch(this::isLine);
            }
            assertThat(Files.readAllLines(folder.resolve(language).resolve("all-flows.mmd"))).allMatch(this::isLine);
        }
    }

    private boolean isLine(String line) {
        return LINE.matcher(line).matches();
    }

    @Test
    void flowIsDrawnWithItsChoicesConditionsCallsAndEnds() throws IOException {
        Ran.soudan("draw", "japanese.jlpt", "--out", folder.toString());
        assertThat(Files.readString(folder.resolve("japanese.jlpt.mmd")))
                .contains("[\"level<br/>Which level did you take, or will you take?\"]")
                .containsPattern("-->\\|\"Can I get it\\?\"\\| n1\n")
                .containsPattern("-->\\|\"(jlpt.)?level: N4, N5\"\\| n\\d+\n")
                .contains("[[\"clair.news<br/>CLAIR News\"]]", "([\"a person\"])");
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void overviewLeadsFromFlowToFlow() throws IOException {
        Ran.soudan("draw", "privacy", "--out", folder.toString());
        var lines = Files.readAllLines(folder.resolve("all-flows.mmd"));
        var welcome = id(lines, "welcome");
        assertThat(lines).contains("    " + welcome + " --> " + id(lines, "japanese.jlpt"));
        assertThat(lines).contains("    " + id(lines, "japanese.jlpt") + " --> " + id(lines, "clair.news"));
    }

    private static String id(List<String> lines, String flow) {
        return lines.stream()
                .filter(line -> line.contains("[[\"" + flow + "<br/>"))
                .map(line -> line.strip().split("\\[", 2)[0])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void labelsCannotEndThemselves() {
        var chart = new Mermaid();
        chart.node("a", Mermaid.Shape.BOX, "say \"#1\" & <b>`x`</b>\nend");
        chart.arrow("a", "a", "[x]|y|");
        chart.arrow("a", "a", "[x]|y|");
        assertThat(chart.text()).isEqualTo("""
                flowchart TD
                    n0["say #quot;#35;1#quot; #amp; #lt;b#gt;#96;x#96;#lt;/b#gt;<br/>end"]
                    n0 -->|"[x]|y|"| n0
                """);
    }

    @Test
    void unknownFlowIsSaidSo() {
        var ran = Ran.soudan("draw", "japanese.jpl", "--out", folder.toString());
        assertThat(ran).isEqualTo(new Ran(2, "", "There is no flow named japanese.jpl.\n"));
    }
}
