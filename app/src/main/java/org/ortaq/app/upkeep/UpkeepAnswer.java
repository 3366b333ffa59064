package org.ortaq.app.promises;

import java.io.PrintWriter;
import java.util.List;
import org.ortaq.table.Json;

/** What upkeep of the register says. */
final class UpkeepAnswer {

    private UpkeepAnswer() {}

    static void print(PrintWriter out, boolean json, List<Difference> differences, boolean dryRun) {
        if (json) {
            out.print(Json.write(Json.object()
                    .put("written", !dryRun && !differences.isEmpty())
                    .put("changes", differences.stream().map(Difference::json).toList())
                    .build()));
            return;
        }
        differences.forEach(d -> d.lines().forEach(out::println));
        out.println(
                differences.isEmpty()
                        ? "Nothing changes."
                        : dryRun
                                ? differences.size() + " rows would change; nothing written (--dry-run)."
                                : differences.size() + " rows written to " + RegisterTable.PATH
                                        + "; review with git diff.");
    }
}
