package org.ortaq.app.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.app.upkeep.PackageChange;
import org.ortaq.app.upkeep.UpkeepAnswer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What imports of rows share: the package they go into, the difference shown, and that nothing is written unless whole. */
public abstract class PackageImport implements WithCommon {

    @Option(names = "--dry-run", description = "Only show what would change.")
    private boolean dryRun;

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
        try (var copy = target.open()) {
            var change = new PackageChange(copy.folder());
            var notes = new ArrayList<>(change(change, copy.folder()));
            var differences = change.differences();
            if (!dryRun && !differences.isEmpty()) {
                change.write();
                copy.commit();
                if (copy.created()) {
                    notes.add(target.folder() + " was begun as a copy of the shipped package.");
                }
            }
            UpkeepAnswer.print(
                    Console.of(spec).out(),
                    common.json(),
                    differences,
                    dryRun,
                    target.folder().toString(),
                    notes);
        }
        return Exit.DONE;
    }

    /**
     * Reads the input into the change and checks the package as it would be.
     *
     * @param folder the package as it is
     * @return what the user should know
     */
    protected abstract List<String> change(PackageChange change, Path folder) throws IOException;
}
