package org.ortaq.app.promises;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ortaq.app.upkeep.Difference;
import org.ortaq.app.upkeep.PackageChange;
import org.ortaq.app.upkeep.TableText;
import org.ortaq.table.InputException;
import org.ortaq.table.Problem;

/** One row of the register changed from the command line: its mistakes are mistakes of the command line. */
final class RowChange {

    private RowChange() {}

    /**
     * Changes the register of a package where it is.
     *
     * @return what changed
     * @throws InputException with every mistake; nothing is written then
     */
    static List<Difference> of(Path folder, UnaryOperator<TableText> change, boolean dryRun) {
        var lines = new ArrayList<Integer>();
        try {
            return PackageChange.inPlace(
                    folder,
                    c -> {
                        var before = c.table(PackageChange.PROMISES);
                        var after = change.apply(before);
                        var ids = List.copyOf(after.rows().keySet());
                        before.differences(after).forEach(d -> lines.add(ids.indexOf(d.id()) + 2));
                        c.replace(after);
                    },
                    dryRun);
        } catch (InputException broken) {
            throw new InputException(
                    broken.problems().stream().map(p -> told(p, lines)).toList());
        }
    }

    private static Problem told(Problem problem, List<Integer> lines) {
        boolean ofTheRow = problem.file().equals(PackageChange.PROMISES) && lines.contains(problem.line());
        return ofTheRow
                ? new Problem("command line", 0, problem.field(), problem.found(), problem.expected(), problem.guess())
                : problem;
    }
}
