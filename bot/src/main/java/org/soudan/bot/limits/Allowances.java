package org.soudan.bot.limits;

import java.util.Map;

/** How much each limit lets through: as the table says, or as the operator has set it. */
public record Allowances(Map<Limit, Integer> set) {

    public Allowances {
        set = Map.copyOf(set);
    }

    public int most(Limit limit) {
        return set.getOrDefault(limit, limit.most());
    }
}
