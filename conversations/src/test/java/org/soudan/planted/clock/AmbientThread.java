package org.soudan.planted.clock;

class AmbientThread {

    String name() {
        return Thread.currentThread().getName();
    }
}
