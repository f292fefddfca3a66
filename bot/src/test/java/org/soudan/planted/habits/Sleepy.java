package org.soudan.planted.habits;

import java.time.Duration;

class Sleepy {

    void sleep() throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(1));
    }

    /** Has one line more than a method may have. */
    int longWinded(int number) {
        int sum = number;
        sum += 1;
        sum += 2;
        sum += 3;
        sum += 4;
        sum += 5;
        sum += 6;
        sum += 7;
        sum += 8;
        sum += 9;
        sum += 10;
        sum += 11;
        sum += 12;
        sum += 13;
        sum += 14;
        sum += 15;
        sum += 16;
        sum += 17;
        sum += 18;
        sum += 19;
        sum += 20;
        sum += 21;
        sum += 22;
        sum += 23;
        sum += 24;
        sum += 25;
        sum += 26;
        sum += 27;
        sum += 28;
        sum += 29;
        sum += 30;
        sum += 31;
        sum += 32;
        sum += 33;
        sum += 34;
        sum += 35;
        sum += 36;
        sum += 37;
        return sum;
    }

    /** A word that says nothing. */
    static class Service {}
}
