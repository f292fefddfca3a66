package org.soudan.bot.outbound;

import java.util.List;
import java.util.Optional;
import org.soudan.bot.limits.Allowances;
import org.soudan.bot.limits.Limit;
import org.soudan.bot.limits.Limit.Over;
import org.soudan.bot.limits.Use;
import org.soudan.conversations.engine.Weight;

/**
 * What an entry spends. The bot's own replies keep all limits; counsellors' keep that of all SMS of a day, and have the
 * reserve beyond it; words for somebody in danger are counted apart and never refused.
 */
public final class Spending {

    /** Under which all SMS of a day are counted. */
    public static final String ALL = "all";

    /** Under which words for somebody in danger are counted. */
    static final String DANGER = "danger";

    private final Meter meter;
    private final Allowances allowances;

    Spending(Meter meter, Allowances allowances) {
        this.meter = meter;
        this.allowances = allowances;
    }

    /** Counts the entry, however often it is tried, once; the limit that refuses it, if one does. */
    Optional<Limit> refuses(Outgoing entry, List<Use> uses) {
        var spent = uses.stream().filter(use -> use.limit().over() == Over.UNDELIVERABLE).toList();
        return spent.isEmpty()
                ? Optional.empty()
                : meter.charge(entry.id(),
                        spent.stream().flatMap(use -> charge(use, entry.weight()).stream()).toList());
    }

    private Optional<Meter.Charge> charge(Use use, Weight weight) {
        boolean ofAll = use.limit() == Limit.SEGMENTS_A_DAY;
        return switch (weight) {
            case ORDINARY, KEPT -> Optional.of(new Meter.Charge(use, Optional.of(most(use.limit())), use.limit()));
            case COUNSELLOR -> Optional.of(use).filter(u -> ofAll).map(u -> new Meter.Charge(
                    u, Optional.of(most(u.limit()) + most(Limit.SEGMENTS_RESERVE)), Limit.SEGMENTS_RESERVE));
            case CRISIS -> Optional.of(use).filter(u -> ofAll).map(u -> new Meter.Charge(
                    new Use(u.limit(), DANGER, u.amount()), Optional.empty(), u.limit()));
        };
    }

    int most(Limit limit) {
        return allowances.most(limit);
    }
}
