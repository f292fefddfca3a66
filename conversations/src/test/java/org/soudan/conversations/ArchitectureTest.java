package org.soudan.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for the module, and the same rule catches what is planted for it under {@code org.soudan.planted}. */
class ArchitectureTest {

    private static final String ROOT = "org.soudan.conversations";
    private static final String PLANTED = "org.soudan.planted";
    private static final JavaClasses MODULE = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(PLANTED);

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(Architecture::takesNoTimeAndNoChanceFromAround, "clock.AmbientClock"),
                rule(Architecture::takesNoTimeAndNoChanceFromAround, "clock.AmbientInstants"),
                rule(Architecture::takesNoTimeAndNoChanceFromAround, "clock.AmbientChance"),
                rule(Architecture::takesNoTimeAndNoChanceFromAround, "clock.AmbientThread"),
                rule(Architecture::takesNoTimeAndNoChanceFromAround, "clock.AmbientLogger"),
                rule(Architecture::usesFewLibraries, "clock.ForeignLibrary"),
                rule(Architecture::keepsJacksonInCodec, "engine.JsonEngine"),
                rule(Architecture::keepsPicocliInCli, "engine.CommandingEngine"),
                rule(Architecture::keepsLearningInItsPackage, "engine.LearningEngine"),
                rule(Architecture::textUsesOnlyTheJdkAndPhoneNumbers, "text.WordyText"),
                rule(Architecture::hasNoCycles, "text.WordyText"),
                rule(Architecture::describesEveryPackage, "clock.AmbientClock"),
                rule(Architecture::namesThings, "session.SessionHelper"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleHoldsAndCatchesItsPlantedViolation(Function<Architecture, ArchRule> rule, String planted) {
        rule.apply(new Architecture(ROOT)).check(MODULE);
        var caught = rule.apply(new Architecture(PLANTED)).evaluate(VIOLATIONS).getFailureReport();
        assertThat(caught.getDetails()).anyMatch(detail -> detail.contains(PLANTED + "." + planted));
    }

    @Test
    void packagesUseOnlyWhatTheySay() {
        new Architecture(ROOT).packagesUseOnlyWhatTheySay().forEach(rule -> rule.check(MODULE));
        var details = new Architecture(PLANTED).packagesUseOnlyWhatTheySay()
                .flatMap(rule -> rule.evaluate(VIOLATIONS).getFailureReport().getDetails().stream())
                .toList();
        assertThat(details).anyMatch(detail -> detail.contains("planted.text.WordyText"));
        assertThat(details).anyMatch(detail -> detail.contains("planted.safety.CuriousSafety"));
        assertThat(details).anyMatch(detail -> detail.contains("planted.session.SessionHelper"));
        assertThat(details).anyMatch(detail -> detail.contains("planted.engine.CommandingEngine"));
        assertThat(details).noneMatch(detail -> detail.startsWith("Class <" + PLANTED + ".engine.JsonEngine>"));
    }

    @Test
    void everyPackageIsInTheTable() {
        var packages = MODULE.stream().map(JavaClass::getPackageName).map(name -> name.substring(ROOT.length() + 1));
        assertThat(packages.distinct()).containsExactlyInAnyOrderElementsOf(Architecture.MAY_USE.keySet());
    }

    private static Arguments rule(Function<Architecture, ArchRule> rule, String planted) {
        return Arguments.of(rule, planted);
    }
}
