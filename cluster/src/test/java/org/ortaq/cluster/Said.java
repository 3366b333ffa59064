package org.ortaq.cluster;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command said, and how it ended. */
record Said(int code, String out, String err) {

    /** Runs {@code ortaq cluster}. */
    static Said cluster(String... words) {
        return cluster(new StringWriter(), words);
    }

    /** @param err hears of progress while the command runs */
    static Said cluster(StringWriter err, String... words) {
        var out = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err, true), words);
        return new Said(code, out.toString(), err.toString());
    }

    /** Runs the program without a cluster. */
    static Said local(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = org.ortaq.app.Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(words);
        return new Said(code, out.toString(), err.toString());
    }
}
