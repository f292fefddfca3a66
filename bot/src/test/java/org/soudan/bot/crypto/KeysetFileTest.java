package org.soudan.bot.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.bot.settings.WrongSetting;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class KeysetFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        var file = folder.resolve("new/keys.json");
        KeysetFile.create(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(KeysetFile.read(file)).isNotNull();
    }

    @Test
    void neverOverwritesAKeyset() throws IOException {
        var file = folder.resolve("keys.json");
        KeysetFile.create(file);
        var before = Files.readString(file);
        assertThatThrownBy(() -> KeysetFile.create(file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "nonsense", "{\"seal\":{},\"pseudonym\":{}}", "{\"seal\":\"canary\"}"})
    void whatIsNoKeysetIsAWrongSettingThatShowsNothingOfIt(String content) throws IOException {
        var file = Files.writeString(folder.resolve("keys.json"), content);
        assertThatThrownBy(() -> KeysetFile.read(file))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("soudan.keys (environment: SOUDAN_KEYS) must be the path of a keyset file")
                .hasMessageNotContaining("canary")
                .hasNoCause();
    }

    @Test
    void aRedisOfTheOperatorsDemandsAKeysetOfTheOperators() {
        assertThatThrownBy(() -> new CryptoConfiguration().keyset("", "redis://me:canary@host:6379", folder))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("soudan.keys")
                .hasMessageContaining("when a Redis of your own is set")
                .hasMessageNotContaining("canary");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"url=redis://one:1", "cluster=one:1,two:1", "sentinels=one:1"})
    void eachWayToARedisOfTheOperatorsDemandsOne(String setting) {
        new ApplicationContextRunner().withUserConfiguration(CryptoConfiguration.class)
                .withPropertyValues("soudan.redis." + setting, "soudan.redis.folder=" + folder)
                .run(context -> assertThat(context.getStartupFailure()).rootCause().isInstanceOf(WrongSetting.class)
                        .hasMessageContaining("when a Redis of your own is set"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatIsNotThereIsAWrongSetting() {
        assertThatThrownBy(() -> KeysetFile.read(folder.resolve("none")))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("soudan.keys");
    }
}
