package org.soudan.planted.session;

import org.soudan.planted.engine.JsonEngine;

public class SessionHelper {

    public byte[] help(JsonEngine engine) {
        return engine.write(this);
    }
}
