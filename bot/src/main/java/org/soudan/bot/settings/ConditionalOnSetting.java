package org.soudan.bot.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** There only where each of some settings has a value. Empty means not set, as with a variable that a container hands on unfilled. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(ConditionalOnSetting.Given.class)
public @interface ConditionalOnSetting {

    /** The settings' full names. */
    String[] value();

    /** Holds where all have a value. */
    final class Given implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var settings = metadata.getAnnotations().get(ConditionalOnSetting.class).getStringArray("value");
            return Arrays.stream(settings).map(context.getEnvironment()::getProperty).allMatch(StringUtils::hasText);
        }
    }
}
