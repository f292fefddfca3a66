package org.soudan.bot.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Only when a setting has a value; an empty one, as an unset variable often leaves, is none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(WhenSet.HasValue.class)
public @interface WhenSet {

    /** The setting's full name. */
    String value();

    /** Looks the setting up. */
    final class HasValue implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var setting = metadata.getAnnotations().get(WhenSet.class).getString("value");
            return !context.getEnvironment().getProperty(setting, "").isBlank();
        }
    }
}
