package org.soudan.planted.clock;

import org.assertj.core.api.Assertions;

/** Stands for any library that the module must not know, such as Spring, Jedis or Twilio. */
class ForeignLibrary {

    void log(String words) {
        Assertions.assertThat(words).isNotNull();
    }
}
