package org.soudan.conversations.engine;

/** What can be asked for in every state, in both languages. */
public enum Command {
    PERSON,
    MENU,
    HELP,
    BACK,
    STOP,
    START,
    ENGLISH,
    JAPANESE,
    PRIVACY,
    ERASE
}
