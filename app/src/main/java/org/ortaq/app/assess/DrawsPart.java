package org.ortaq.app.assess;

import java.util.Optional;
import org.ortaq.assessment.DrawnAnswer;
import org.ortaq.assessment.DrawnPromise;
import org.ortaq.assessment.draws.Ensemble;

/** The draws beside an assessment. */
record DrawsPart(Ensemble ensemble, DrawnAnswer answer) {

    Optional<DrawnPromise> promise(String id) {
        return answer.promise(id);
    }
}
