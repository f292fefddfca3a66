package org.soudan.planted.habits;

import org.springframework.beans.factory.annotation.Autowired;

class FieldInjected {

    @Autowired
    Object dependency = new Object();
}
