package org.soudan.bot.escalation;

import java.time.Instant;
import java.util.Optional;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.dialogue.CaseClocks;
import org.soudan.conversations.session.Case;
import org.springframework.stereotype.Component;

/** The clocks as they are set here, with the hours of this desk. */
@Component
class DeskClocks implements CaseClocks {

    private final ClockSettings settings;
    private final CurrentContent content;

    DeskClocks(ClockSettings settings, CurrentContent content) {
        this.settings = settings;
        this.content = content;
    }

    Clocks now() {
        return new Clocks(settings, content.now().openings().desk());
    }

    @Override
    public Optional<Instant> next(Case open) {
        return now().next(open);
    }
}
