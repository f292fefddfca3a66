package org.soudan.bot;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Soudan {

    public static void main(String[] args) {
        SpringApplication.run(Soudan.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
