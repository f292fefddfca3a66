package org.soudan.planted.engine;

import de.bwaldvogel.liblinear.Model;

public class LearningEngine {

    public boolean isSure(Model learnt) {
        return learnt.isProbabilityModel();
    }
}
