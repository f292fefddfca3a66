package org.soudan.bot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.slf4j.Logger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.ApplicationModule;

/** How code is written, for the tree under any root package. */
record Habits(String root) {

    private static final Set<String> MILLIS = Set.of("currentTimeMillis", "nanoTime");

    ArchRule takesTheTimeFromTheClockOnly() {
        var ambient = describe("the machine's time", (JavaAccess<?> access) -> isAmbient(
                access.getTargetOwner(), access.getName()));
        return noClasses().that().resideInAPackage(root + "..").and().doNotHaveFullyQualifiedName(root + ".Soudan")
                .should().accessTargetWhere(ambient);
    }

    private static boolean isAmbient(JavaClass owner, String name) {
        return (owner.isEquivalentTo(System.class) && MILLIS.contains(name))
                || (owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick")))
                || (owner.getPackageName().startsWith("java.time") && name.equals("now"));
    }

    ArchRule neverSleeps() {
        var sleep = describe("sleep", (JavaAccess<?> access) -> access.getName().equals("sleep")
                && access.getTargetOwner().getPackageName().startsWith("java."));
        return noClasses().that().resideInAPackage(root + "..").should().accessTargetWhere(sleep);
    }

    ArchRule injectsByConstructor() {
        return noFields().that().areDeclaredInClassesThat().resideInAPackage(root + "..")
                .should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class)
                .orShould().beAnnotatedWith("jakarta.inject.Inject").orShould()
                .beAnnotatedWith("jakarta.annotation.Resource");
    }

    ArchRule namesThings() {
        return noClasses().that().resideInAPackage(root + "..")
                .should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common|Service)(\\$.*)?");
    }

    /** Messages of exceptions may hold words and numbers. */
    ArchRule givesNoExceptionToALogger() {
        var log = describe("a logger, with an exception", (JavaAccess<?> access) -> access.getTargetOwner()
                .isAssignableTo(Logger.class)
                && access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Throwable.class)));
        return noClasses().that().resideInAPackage(root + "..").should().accessTargetWhere(log);
    }

    ArchRule comparesSignaturesInConstantTime() {
        return classes().that().resideInAPackage(root + "..").and().haveSimpleNameEndingWith("Signature")
                .should().callMethod(MessageDigest.class, "isEqual", byte[].class, byte[].class)
                .andShould(never("equals"));
    }

    private static ArchCondition<JavaClass> never(String method) {
        return new ArchCondition<>("never call " + method) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean calls = type.getMethodCallsFromSelf().stream().anyMatch(call -> call.getName().equals(method));
                events.add(new SimpleConditionEvent(type, !calls, type.getName() + " calls " + method));
            }
        };
    }

    ArchRule describesEveryPackage() {
        return classes().that().resideInAPackage(root + "..")
                .should(new ArchCondition<>("have a package-info that says null-marked and which module it is") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        events.add(new SimpleConditionEvent(type, isDescribed(type),
                                type.getName() + " has no full package-info"));
                    }
                });
    }

    /** The root package is no module. */
    private boolean isDescribed(JavaClass type) {
        return type.getPackage().tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .filter(info -> type.getPackageName().equals(root) || info.isAnnotatedWith(ApplicationModule.class))
                .isPresent();
    }
}
