package org.soudan.bot.torture;

import java.util.Arrays;
import java.util.SplittableRandom;

/** What can happen, and how often it does beside the others. */
enum Danger {
    KILL_INSTANCE(8, "kills of an instance"),
    END_INSTANCE(1, "SIGTERMs of an instance"),
    HALT_INSTANCE(3, "halts of an instance"),
    KILL_REDIS(1, "kills of Redis"),
    END_REDIS(1, "SIGTERMs of Redis"),
    HALT_REDIS(1, "halts of Redis"),
    /** Only where another server can take its place. */
    FAIL_OVER(1, "masters killed for longer"),
    CUT(6, "cuts"),
    CLOSE(1, "closed ways"),
    SWALLOW(1, "swallowing ways"),
    SULK(5, "bad moods of a provider");

    private final int weight;
    private final String label;

    Danger(int weight, String label) {
        this.weight = weight;
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean isKill() {
        return this == KILL_INSTANCE || this == KILL_REDIS || this == FAIL_OVER;
    }

    static Danger any(SplittableRandom random, boolean replicas) {
        var all = Arrays.stream(values()).filter(danger -> replicas || danger != FAIL_OVER).toList();
        int left = random.nextInt(all.stream().mapToInt(danger -> danger.weight).sum());
        for (var danger : all) {
            left -= danger.weight;
            if (left < 0) {
                return danger;
            }
        }
        throw new IllegalStateException("weights do not add up");
    }
}
