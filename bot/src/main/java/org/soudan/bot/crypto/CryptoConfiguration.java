package org.soudan.bot.crypto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.soudan.bot.settings.WrongSetting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CryptoConfiguration {

    /** With the embedded Redis the keyset is made beside its data; with a Redis of the operator's it is demanded. */
    @Bean
    Keyset keyset(
            @Value("${soudan.keys:}") String keys,
            @Value("${soudan.redis.url:}${soudan.redis.sentinels:}${soudan.redis.cluster:}") String redis,
            @Value("${soudan.redis.folder:target/redis}") Path folder)
            throws IOException {
        if (!keys.isBlank()) {
            return KeysetFile.read(Path.of(keys));
        }
        if (!redis.isBlank()) {
            throw new WrongSetting(
                    "soudan.keys",
                    "the path of a keyset file when a Redis of your own is set;"
                            + " make one with: java -jar soudan.jar new-keys FILE");
        }
        var file = folder.resolve("keys.json");
        if (!Files.exists(file)) {
            KeysetFile.create(file);
        }
        return KeysetFile.read(file);
    }

    @Bean
    Seal seal(Keyset keyset) throws GeneralSecurityException {
        return keyset.seal();
    }

    @Bean
    KeyedHash keyedHash(Keyset keyset) throws GeneralSecurityException {
        return keyset.keyedHash();
    }
}
