package org.ortaq.app.data;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.table.Json;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all imports share: the target, the report, and that nothing is left of an import that fails. */
abstract class Import implements WithCommon {

    @Mixin
    private Common common = new Common();

    @Mixin
    private ImportTarget target = new ImportTarget();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() throws IOException {
        Imported done;
        try (var copy = target.open()) {
            done = run(copy, target);
        }
        Console.of(spec).out().print(common.json() ? Json.write(done.json()) : done.text());
        return Exit.DONE;
    }

    /** Reads the input, changes the copy and commits it. */
    abstract Imported run(TargetPackage copy, ImportTarget into) throws IOException;

    static Map<String, Integer> table(String name, int rows) {
        return new TreeMap<>(Map.of(name, rows));
    }
}
