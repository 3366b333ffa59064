package org.ortaq.app.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.Version;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq package}. */
@Command(
        name = "package",
        description = "A zip with the program, the data and a Java of its own, for the platform it is made on:"
                + " unpack, double-click the start file.")
public final class PackageCommand implements WithCommon {

    @Mixin
    private Common common = new Common();

    @Option(
            names = "--out",
            paramLabel = "FILE.zip",
            description = "A file that does not exist yet (default: out/ortaq-VERSION-PLATFORM.zip).")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() throws IOException {
        var platform = Platform.here();
        var name = "ortaq-" + Version.NUMBER + "-" + platform.word();
        var file = out == null ? Common.home().resolve("out").resolve(name + ".zip") : out;
        if (out != null && Files.exists(file)) {
            throw InputException.of("command line", 0, "--out", file.toString(), "a file that does not exist yet");
        }
        var console = Console.of(spec);
        console.err().println("making a Java runtime and packing; this takes about a minute ...");
        var parent = file.toAbsolutePath().normalize().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        new Bundle(platform, name, Common.home()).write(file);
        if (common.json()) {
            console.out()
                    .print(Json.write(Json.object()
                            .put("file", file.toString())
                            .put("bytes", Files.size(file))
                            .put("platform", platform.word())
                            .put("start", name + "/" + platform.start())
                            .build()));
        } else {
            console.out().println(file + "  (" + Files.size(file) / 1_000_000 + " MB, " + platform.word() + ")");
            console.out()
                    .println("Unpack it and start " + name + "/" + platform.start() + "; no installation, no rights.");
        }
        return Exit.DONE;
    }
}
