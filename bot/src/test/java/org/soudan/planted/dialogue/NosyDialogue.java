package org.soudan.planted.dialogue;

import org.soudan.bot.identity.Address;

class NosyDialogue {

    String number(Address address) {
        return address.reveal();
    }
}
