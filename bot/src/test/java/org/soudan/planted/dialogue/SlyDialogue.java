package org.soudan.planted.dialogue;

import java.util.Optional;
import org.soudan.bot.identity.Address;

class SlyDialogue {

    Optional<String> number(Optional<Address> address) {
        return address.map(Address::reveal);
    }
}
