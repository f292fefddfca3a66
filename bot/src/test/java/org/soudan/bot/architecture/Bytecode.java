package org.soudan.bot.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

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
}
