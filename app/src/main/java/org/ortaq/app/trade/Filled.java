package org.ortaq.app.trade;

import java.util.List;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;

/** Marks which cells of a table have been read: each must stand once, none may be missing, since missing is not zero. */
final class Filled {

    private final String file;
    private final List<Places> sides;
    private final boolean[] seen;
    private int count;

    Filled(String file, Places... sides) {
        this.file = file;
        this.sides = List.of(sides);
        int cells = 1;
        for (var side : sides) {
            cells *= side.size();
        }
        this.seen = new boolean[cells];
    }

    /** Whether the cell is new and known; a doubled one is reported. */
    boolean mark(Row row, String column, int... places) {
        int at = 0;
        for (int side = 0; side < places.length; side++) {
            if (places[side] < 0) {
                return false;
            }
            at = at * sides.get(side).size() + places[side];
        }
        if (seen[at]) {
            row.reject(column, "each cell once: this one stands further up already");
            return false;
        }
        seen[at] = true;
        count++;
        return true;
    }

    void reportMissing(Problems problems) {
        if (count == seen.length) {
            return;
        }
        int first = 0;
        while (seen[first]) {
            first++;
        }
        problems.add(
                file,
                0,
                "",
                (seen.length - count) + " cells missing, the first: " + name(first),
                "all " + seen.length + " cells, no trade written as 0");
    }

    private String name(int cell) {
        var parts = new java.util.ArrayDeque<String>();
        int rest = cell;
        for (int side = sides.size() - 1; side >= 0; side--) {
            parts.addFirst(sides.get(side).names().get(rest % sides.get(side).size()));
            rest /= sides.get(side).size();
        }
        return String.join(", ", parts);
    }
}
