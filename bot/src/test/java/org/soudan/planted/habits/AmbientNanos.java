package org.soudan.planted.habits;

class AmbientNanos {

    long time() {
        return System.nanoTime();
    }
}
