package org.soudan.bot.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Walks all chains of the trail and finds the first entry that is not as it was written. The store alone cannot tell when a
 * chain and its end were both put back to what they once were: whoever wrote the ends down elsewhere can.
 */
@Component
@Lazy // What is wrong with the settings is told before the store is reached for.
public final class Verification {

    private static final int PAGE = 500;

    private final Trail trail;
    private final Chain chain;

    Verification(Trail trail, Chain chain) {
        this.trail = trail;
        this.chain = chain;
    }

    /** Where all chains end. */
    public List<Chain.Head> heads() {
        var heads = new ArrayList<Chain.Head>();
        for (int n = 0; n < trail.chains(); n++) {
            heads.add(trail.head(n));
        }
        return List.copyOf(heads);
    }

    /**
     * The first fault of all.
     *
     * @param known the ends that were written down, by the chain's number; may be empty
     */
    public Verdict verify(Map<Integer, Chain.Head> known) {
        long entries = 0;
        for (int n = 0; n < trail.chains(); n++) {
            switch (verify(n, known.getOrDefault(n, Chain.Head.NONE))) {
                case Verdict.Intact(var count) -> entries += count;
                case Verdict broken -> {
                    return broken;
                }
            }
        }
        return new Verdict.Intact(entries);
    }

    /** What is added meanwhile is looked at, too, and needs no end that was read before. */
    private Verdict verify(int n, Chain.Head known) {
        var end = trail.head(n);
        var at = Chain.Head.NONE;
        for (var page = trail.after(n, 0, PAGE); !page.isEmpty(); page = trail.after(n, at.count(), PAGE)) {
            for (var entry : page) {
                if (!chain.follows(n, at, entry)) {
                    return new Verdict.Broken(n, at.count() + 1);
                }
                at = at.then(entry);
                if (differs(at, end)) {
                    return new Verdict.Broken(n, at.count());
                }
                if (differs(at, known)) {
                    return new Verdict.Other(n, at.count());
                }
            }
        }
        return at.count() < Math.max(end.count(), known.count()) || (at.count() > 0 && end.count() == 0)
                ? new Verdict.Missing(n, Math.min(at.count(), end.count()) + 1)
                : new Verdict.Intact(at.count());
    }

    private static boolean differs(Chain.Head here, Chain.Head there) {
        return here.count() == there.count() && !here.equals(there);
    }
}
