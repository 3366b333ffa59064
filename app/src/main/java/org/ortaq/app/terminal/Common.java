package org.ortaq.app.terminal;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options every command has. */
public final class Common {

    @Option(names = "--json", description = "Print one JSON object instead of tables.")
    private boolean json;

    @Option(names = "--verbose", description = "Show the stack trace of a failure.")
    private boolean verbose;

    public boolean json() {
        return json;
    }

    public boolean verbose() {
        return verbose;
    }

    /** The folder of the checkout or of the unpacked program. */
    public static Path home() {
        return Path.of(System.getProperty("ortaq.home", "."));
    }
}
