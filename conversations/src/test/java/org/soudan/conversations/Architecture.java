package org.soudan.conversations;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules of this module, for the tree under any root package, so that a planted tree can be held against them. */
record Architecture(String root) {

    /** What each package may use of its siblings, as its package-info says. */
    static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("safety", List.of("text", "learning")),
            Map.entry("learning", List.of("text")),
            Map.entry("topic", List.of("text", "learning")),
            Map.entry("flow", List.of("text")),
            Map.entry("directory", List.of("text")),
            Map.entry("session", List.of("text", "flow")),
            Map.entry("calendar", List.of("text", "directory")),
            Map.entry("engine",
                    List.of("text", "learning", "flow", "session", "safety", "topic", "directory", "calendar")),
            Map.entry("transcript", List.of("text", "flow", "session", "safety", "topic", "calendar", "engine")),
            Map.entry("source", List.of()),
            Map.entry("codec", List.of(
                    "text", "flow", "session", "safety", "directory", "calendar", "engine", "transcript", "source")),
            Map.entry("check",
                    List.of("text", "flow", "safety", "learning", "topic", "directory", "calendar", "engine",
                            "source")),
            Map.entry("library", List.of(
                    "text", "flow", "safety", "learning", "topic", "directory", "calendar", "engine", "codec", "check",
                    "source")),
            Map.entry("cli", List.of(
                    "text", "flow", "session", "safety", "learning", "topic", "directory", "calendar", "engine",
                    "codec",
                    "check", "library", "transcript", "source")));

    private static final Set<String> AMBIENT = Set.of("now", "currentTimeMillis", "nanoTime", "randomUUID", "random",
            "system");
    private static final Set<String> TYPES = Set.of(
            "java.util.Random", "java.util.SplittableRandom", "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom", "java.lang.Thread", "java.time.Clock", "java.lang.System$Logger");

    ArchRule takesNoTimeAndNoChanceFromAround() {
        var ambient = describe("the clock, chance, threads or a logger",
                (JavaClass type) -> TYPES.contains(type.getName())
                        || type.getPackageName().startsWith("java.util.logging"));
        var call = describe("now(), random(), system() and the like",
                (JavaAccess<?> access) -> AMBIENT.contains(access.getName())
                        && access.getTargetOwner().getPackageName().startsWith("java."));
        return noClasses().that().resideInAPackage(root + "..")
                .and().doNotHaveFullyQualifiedName(root + ".cli.Main").should().dependOnClassesThat(ambient)
                .orShould().accessTargetWhere(call);
    }

    ArchRule usesFewLibraries() {
        return classes().that().resideInAPackage(root + "..").should().onlyDependOnClassesThat(resideInAnyPackage(
                root + "..", "java..", "org.jspecify.annotations..", "com.ibm.icu..", "tools.jackson..",
                "com.fasterxml.jackson.annotation..", "org.snakeyaml.engine..", "com.google.i18n.phonenumbers..",
                "picocli..", "de.bwaldvogel.liblinear..", "org.apache.lucene..",
                "org.tartarus.snowball.."));
    }

    /** The learner and the dictionary of Japanese stay in one place. */
    ArchRule keepsLearningInItsPackage() {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(root + ".learning..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("de.bwaldvogel..", "org.apache.lucene..", "org.tartarus.snowball..");
    }

    ArchRule keepsPicocliInCli() {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(root + ".cli..")
                .should().dependOnClassesThat().resideInAnyPackage("picocli..");
    }

    ArchRule keepsJacksonInCodec() {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(root + ".codec..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.snakeyaml..");
    }

    Stream<ArchRule> packagesUseOnlyWhatTheySay() {
        return MAY_USE.entrySet().stream().<ArchRule>map(entry -> {
            var own = Stream.concat(entry.getValue().stream(), Stream.of(entry.getKey()))
                    .map(p -> root + "." + p + "..");
            var foreign = resideInAnyPackage(root + "..")
                    .and(DescribedPredicate.not(resideInAnyPackage(own.toArray(String[]::new))));
            return noClasses().that().resideInAPackage(root + "." + entry.getKey() + "..")
                    .should().dependOnClassesThat(foreign).allowEmptyShould(true);
        });
    }

    ArchRule textUsesOnlyTheJdkAndPhoneNumbers() {
        return classes().that().resideInAPackage(root + ".text..").should().onlyDependOnClassesThat(
                resideInAnyPackage(root + ".text..", "java..", "org.jspecify.annotations..",
                        "com.google.i18n.phonenumbers.."));
    }

    ArchRule hasNoCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule describesEveryPackage() {
        return classes().that().resideInAPackage(root + "..")
                .should(new ArchCondition<JavaClass>("have a null-marked package-info") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean described = isDescribed(type.getPackage());
                        events.add(new SimpleConditionEvent(type, described,
                                type.getName() + " has no null-marked package-info"));
                    }
                });
    }

    private static boolean isDescribed(JavaPackage of) {
        return of.tryGetPackageInfo().filter(info -> info.isAnnotatedWith(NullMarked.class)).isPresent();
    }

    ArchRule namesThings() {
        return noClasses().that().resideInAPackage(root + "..")
                .should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common)(\\$.*)?");
    }
}
