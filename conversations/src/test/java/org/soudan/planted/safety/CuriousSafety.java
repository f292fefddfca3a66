package org.soudan.planted.safety;

import org.soudan.planted.engine.JsonEngine;

record CuriousSafety(JsonEngine engine) {}
