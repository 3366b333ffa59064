package org.ortaq.app.terminal;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where answers and progress go. */
public record Console(PrintWriter out, PrintWriter err) {

    public static Console of(@Nullable CommandSpec spec) {
        return spec == null
                ? new Console(
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                : new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    public Progress progress() {
        return new Progress(err);
    }
}
