package org.soudan.bot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.soudan.bot.Soudan;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Each package is a module that uses others by their public types only, and only those that its package-info names. */
@Execution(ExecutionMode.CONCURRENT)
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Soudan.class);

    @Test
    void modulesUseOnlyWhatTheySay() {
        MODULES.verify();
    }

    @Test
    void everyPackageIsFoundAsAModule() {
        assertThat(MODULES.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .contains("calendar", "crypto", "dialogue", "escalation", "identity", "limits", "observe", "outbound",
                        "redis",
                        "settings",
                        "slack", "sms");
    }

    @Test
    void aModuleThatUsesMoreThanItSaysIsCaught() {
        var planted = ApplicationModules.of("org.soudan.planted",
                location -> location.contains("/org/soudan/planted/"));
        assertThat(planted.detectViolations().getMessages())
                .anyMatch(message -> message.contains("'dialogue'") && message.contains("CuriousDialogue"));
    }
}
