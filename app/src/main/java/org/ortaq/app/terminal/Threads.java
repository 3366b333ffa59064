package org.ortaq.app.terminal;

import org.ortaq.table.InputException;
import picocli.CommandLine.Option;

/** How many courses are run at once. */
public final class Threads {

    private static final int MOST = 256;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "Courses run at once; changes no result (default: ${DEFAULT-VALUE}).")
    private int threads = 2;

    /** @throws InputException when it is no number of threads */
    public int count() {
        if (threads < 1 || threads > MOST) {
            throw InputException.of("command line", 0, "--threads", String.valueOf(threads), "1 to " + MOST);
        }
        return threads;
    }
}
