package org.soudan.bot.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.springframework.modulith.ApplicationModule;

/** What is done without a call, such as by {@code Address::reveal}. */
final class Bytecode {

    private Bytecode() {}

    static ArchCondition<JavaClass> referTo(Class<?> owner, String method) {
        return new ArchCondition<>("refer to " + owner.getSimpleName() + "::" + method) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean refers = type.getMethodReferencesFromSelf().stream().anyMatch(
                        r -> r.getTargetOwner().isEquivalentTo(owner) && r.getName().equals(method));
                events.add(new SimpleConditionEvent(type, refers, type.getName() + " refers to " + method));
            }
        };
    }

    static ArchCondition<JavaClass> useOnlyNamedModules(String root) {
        return new ArchCondition<>("use only the modules that their package-info names") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().forEach(dependency -> {
                    var used = module(root, dependency.getTargetClass());
                    boolean allowed = used.isEmpty() || used.equals(module(root, type)) || named(type).contains(used);
                    events.add(new SimpleConditionEvent(type, allowed, dependency.getDescription()));
                });
            }
        };
    }

    /** Empty outside the root and for what stands in the root itself. */
    private static String module(String root, JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).replaceAll("\\..*", "") : "";
    }

    private static List<String> named(JavaClass type) {
        return type.getPackage().tryGetPackageInfo()
                .flatMap(info -> info.tryGetAnnotationOfType(ApplicationModule.class))
                .map(module -> List.of(module.allowedDependencies()))
                .orElse(List.of());
    }
}
