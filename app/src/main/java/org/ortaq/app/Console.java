package org.ortaq.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where answers and progress go. */
record Console(PrintWriter out, PrintWriter err) {

    static Console of(@Nullable CommandSpec spec) {
        return spec == null
                ? new Console(
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                : new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    Progress progress() {
        return new Progress(err);
    }
}
