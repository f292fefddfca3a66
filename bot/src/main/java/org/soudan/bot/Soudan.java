package org.soudan.bot;

import java.time.Clock;
import java.util.List;
import org.soudan.bot.access.VerifyTrail;
import org.soudan.bot.crypto.NewKeys;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the service, or makes its keys, or verifies its trail. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Soudan {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(NewKeys.COMMAND)) {
            System.exit(NewKeys.run(List.of(args).subList(1, args.length), System.out));
        }
        if (args.length > 0 && args[0].equals(VerifyTrail.COMMAND)) {
            System.exit(VerifyTrail.run(List.of(args).subList(1, args.length), Clock.systemUTC(), System.out));
        }
        SpringApplication.run(Soudan.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
