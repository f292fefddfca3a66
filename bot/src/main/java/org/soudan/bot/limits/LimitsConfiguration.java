package org.soudan.bot.limits;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class LimitsConfiguration {

    @Bean
    Allowances allowances(LimitSettings settings) {
        return settings.allowances();
    }
}
