package org.soudan.conversations.engine;

import java.util.List;
import org.soudan.conversations.session.Session;

/** What one message causes: where the participant is now, and what is to be done, in order. */
public record Turn(Session session, List<Effect> effects) {}
