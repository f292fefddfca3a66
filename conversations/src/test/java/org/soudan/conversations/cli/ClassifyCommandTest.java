package org.soudan.conversations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassifyCommandTest {

    @Test
    void topicsAreRankedWithTheirCertainty() {
        var ran = Ran.soudan("classify", "can", "I", "get", "my JLPT fee back?", "--top", "2");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out().lines()).hasSize(3).startsWith("safety: no alarm");
        assertThat(ran.out()).containsPattern("japanese.jlpt +0\\.[3-9]\\d  sure\n").contains(" offered");
    }

    @Test
    void dangerAndWordsThatWorkEverywhereAreTold() {
        assertThat(Ran.soudan("classify", "I want to die").out()).startsWith("safety: self\n");
        assertThat(Ran.soudan("classify", "相談員").out()).contains("word that works everywhere: person");
    }

    @Test
    void nothingLikeItIsSaidSo() {
        assertThat(Ran.soudan("classify", "żżż").out()).isEqualTo("safety: no alarm\nno topic is like this\n");
    }
}
