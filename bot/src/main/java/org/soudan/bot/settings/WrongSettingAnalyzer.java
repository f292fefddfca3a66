package org.soudan.bot.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Makes Spring Boot end a failed start with our one sentence instead of a stack trace. First of all analyzers, because
 * Spring's own show the value of a property that could not be bound.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongSettingAnalyzer extends AbstractFailureAnalyzer<WrongSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongSetting cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "See config/application.yaml.", cause);
    }
}
