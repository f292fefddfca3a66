package org.soudan.bot.dialogue;

import org.soudan.conversations.engine.Line;

/** Knows who waits for a counsellor, without asking anybody for it on a message's way. */
public interface Lines {

    Line now();
}
