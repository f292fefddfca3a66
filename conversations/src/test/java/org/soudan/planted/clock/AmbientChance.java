package org.soudan.planted.clock;

class AmbientChance {

    double chance() {
        return Math.random();
    }
}
