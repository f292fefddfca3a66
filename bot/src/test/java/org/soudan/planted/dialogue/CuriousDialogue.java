package org.soudan.planted.dialogue;

import org.soudan.planted.identity.Known;

class CuriousDialogue {

    Object look() {
        return new Known();
    }
}
