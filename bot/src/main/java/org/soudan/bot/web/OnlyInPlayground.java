package org.soudan.bot.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Only where no real participant can write: neither Slack nor SMS is set. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnlyInPlayground.NoChannelIsSet.class)
@interface OnlyInPlayground {

    /** Holds when both settings that switch a channel on are missing or empty. */
    final class NoChannelIsSet implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return Stream.of("soudan.slack.bot-token", "soudan.sms.account-sid")
                    .noneMatch(setting -> StringUtils.hasText(context.getEnvironment().getProperty(setting)));
        }
    }
}
