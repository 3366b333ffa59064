package org.ortaq.app.brief;

import org.ortaq.assessment.Monitor;

/** Nobody watches. A class of its own, as the workers of a run must not wait for the class that waits for them. */
record Quiet() implements Monitor {

    @Override
    public void progress(String what, int done, int of) {}
}
