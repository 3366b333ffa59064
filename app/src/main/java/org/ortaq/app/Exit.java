package org.ortaq.app;

/** Exit codes of the contract. */
final class Exit {

    static final int DONE = 0;
    static final int FAILURE = 1;
    static final int INPUT = 2;
    static final int STOPPED = 130;

    private Exit() {}
}
