package org.soudan.planted.engine;

import org.soudan.planted.session.SessionHelper;
import tools.jackson.databind.json.JsonMapper;

public class JsonEngine {

    public byte[] write(SessionHelper session) {
        return new JsonMapper().writeValueAsBytes(session);
    }
}
