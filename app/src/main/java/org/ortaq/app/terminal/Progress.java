package org.ortaq.app.terminal;

import java.io.PrintWriter;
import org.ortaq.assessment.Monitor;

/** One line of progress that rewrites itself on a terminal, and a few plain lines where there is none. */
public final class Progress implements Monitor, AutoCloseable {

    private final PrintWriter err;
    private final boolean terminal = isTerminal();
    private int lastTenth = -1;
    private int lastOf;

    public Progress(PrintWriter err) {
        this.err = err;
    }

    /** JDK 25 gives no console where there is no terminal, as before JDK 22. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    @Override
    public synchronized void progress(String what, int done, int of) {
        if (terminal) {
            err.print("\r" + what + " " + done + " of " + of + " ");
            err.flush();
        } else if (done * 4 / of > lastTenth || of != lastOf) {
            lastTenth = done * 4 / of;
            lastOf = of;
            err.println(what + " " + done + " of " + of);
        }
    }

    @Override
    public synchronized void close() {
        if (terminal) {
            err.print("\r" + " ".repeat(40) + "\r");
            err.flush();
        }
    }
}
