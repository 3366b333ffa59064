package org.ortaq.app.data;

import picocli.CommandLine.Command;

/** {@code ortaq data import ...}. */
@Command(
        name = "import",
        description = "Bring statistics of others into a data package, all of a file or nothing of it.",
        subcommands = {ImportBaci.class, ImportComtrade.class, ImportWorldBank.class, ImportSdmx.class})
public final class ImportCommand {}
