package org.soudan.planted.dialogue;

import net.fortuna.ical4j.model.property.Uid;

class CalendarDialogue {

    String name(Uid uid) {
        return uid.getValue();
    }
}
