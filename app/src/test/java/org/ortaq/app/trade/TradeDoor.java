package org.ortaq.app.trade;

import java.nio.file.Path;
import java.util.List;
import org.ortaq.table.Problems;

/** Readers of the trade commands, for the tests of bad input. */
public final class TradeDoor {

    private TradeDoor() {}

    public static Object sectorShock(Path file) {
        return new ShockReader(List.of("A", "B", "C"), List.of("food", "cloth"), List.of("duty")).read(file);
    }

    public static Object matrixShock(Path file) {
        return new ShockReader(List.of("A", "B", "C"), List.of(), List.of("rta")).read(file);
    }

    public static List<String> table(Path file, Problems problems) {
        var table = WorldFolder.read(file, problems);
        return table.rows().stream()
                .map(r -> table.header().stream()
                        .map(c -> c + "=" + r.maybeText(c).orElse(""))
                        .toList()
                        .toString())
                .toList();
    }
}
