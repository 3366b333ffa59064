package org.ortaq.app.terminal;

/** Exit codes of the contract. */
public final class Exit {

    public static final int DONE = 0;
    public static final int FAILURE = 1;
    public static final int INPUT = 2;
    public static final int DIFFERENT = 3;
    public static final int STOPPED = 130;

    private Exit() {}
}
