package org.soudan.bot.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A fault that cannot be planted any more would prove nothing. */
class PlantTest {

    @Test
    void everyFaultCanStillBePlanted() throws IOException {
        for (var plant : Plant.ALL) {
            assertThat(plant.fits(Path.of("src/main"))).as(plant.label()).isTrue();
        }
    }
}
