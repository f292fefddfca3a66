package org.soudan.bot.settings;

import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Names settings that do not exist, without their values: a misspelled secret is a secret. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownSettingAnalyzer extends AbstractFailureAnalyzer<UnboundConfigurationPropertiesException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnboundConfigurationPropertiesException cause) {
        var names = cause.getUnboundProperties().stream()
                .map(ConfigurationProperty::getName)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return new FailureAnalysis(
                "There is no setting " + names + ".", "See config/application.yaml for those that there are.", cause);
    }
}
