package org.ortaq.app.upkeep;

import java.io.PrintWriter;
import java.util.List;
import org.ortaq.table.Json;

/** What upkeep of the register says. */
public final class UpkeepAnswer {

    private UpkeepAnswer() {}

    /**
     * Prints what changed.
     *
     * @param where the file or folder that was written, for the user
     * @param notes what else the user should know
     */
    public static void print(
            PrintWriter out,
            boolean json,
            List<Difference> differences,
            boolean dryRun,
            String where,
            List<String> notes) {
        if (json) {
            var answer = Json.object()
                    .put("written", !dryRun && !differences.isEmpty())
                    .put("changes", differences.stream().map(Difference::json).toList());
            out.print(Json.write(
                    notes.isEmpty()
                            ? answer.build()
                            : answer.put("notes", notes).build()));
            return;
        }
        differences.forEach(d -> d.lines().forEach(out::println));
        notes.forEach(out::println);
        out.println(verdict(differences.size(), dryRun, where));
    }

    private static String verdict(int rows, boolean dryRun, String where) {
        if (rows == 0) {
            return "Nothing changes.";
        }
        var count = rows == 1 ? "1 row" : rows + " rows";
        return dryRun
                ? count + " would change; nothing written (--dry-run)."
                : count + " written to " + where + "; review with git diff.";
    }
}
