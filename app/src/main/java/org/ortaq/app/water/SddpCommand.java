package org.ortaq.app.water;

import java.nio.file.Path;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.WithCommon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ortaq water sddp FILE}. */
@Command(name = "sddp", description = "Train and simulate a policy for a problem of one's own, given in YAML.")
final class SddpCommand implements WithCommon {

    @Parameters(index = "0", paramLabel = "FILE", description = "The problem; the format is in docs/contract.md.")
    private Path file = Path.of("");

    @Mixin
    private Common common = new Common();

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        throw new UnsupportedOperationException("to come: " + file);
    }
}
