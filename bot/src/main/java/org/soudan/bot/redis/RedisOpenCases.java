package org.soudan.bot.redis;

import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.OpenCases;
import org.springframework.stereotype.Component;

/** The open cases that stand in the sessions. */
@Component
class RedisOpenCases implements OpenCases {

    private final RedisSessions sessions;

    RedisOpenCases(RedisSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Page page(String from) {
        var scanned = sessions.scan(from);
        var open = scanned.sessions().stream()
                .flatMap(owned -> owned.session().help().map(help -> new CaseRef(owned.who(), help.number())).stream())
                .toList();
        return new Page(open, scanned.next());
    }
}
