package org.ortaq.app.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.app.sheet.SheetRows.SheetRow;
import org.ortaq.app.upkeep.TableText;
import org.ortaq.table.Problems;

/**
 * Merges a sheet into a table by three ways: what the sheet changed against the copy it was written with is taken over, unless
 * the table changed the same cell to something else since: that is a conflict.
 */
final class Merge {

    /** Whose word counts in a conflict. */
    enum Prefer {
        NOBODY,
        SHEET,
        REGISTER
    }

    private final String file;
    private final List<Column> columns;
    private final Prefer prefer;
    private final boolean remove;
    private final Problems problems;
    private final List<String> notes = new ArrayList<>();

    /**
     * @param file how the sheet is called in messages
     * @param remove whether rows that are gone from the sheet go from the table
     */
    Merge(String file, List<Column> columns, Prefer prefer, boolean remove, Problems problems) {
        this.file = file;
        this.columns = columns;
        this.prefer = prefer;
        this.remove = remove;
        this.problems = problems;
    }

    /** What the user should know. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /**
     * The table with the changes of the sheet.
     *
     * @param base the copy the sheet was written with; empty for a sheet of one's own, which then only adds and changes
     */
    TableText merged(SheetRows sheet, Optional<SheetRows> base, TableText register) {
        var before = new TreeMap<String, Map<String, String>>();
        base.ifPresent(b -> b.rows().forEach(r -> before.put(r.id(), r.cells())));
        var result = register;
        var seen = new TreeMap<String, Integer>();
        for (var row : sheet.rows()) {
            if (seen.putIfAbsent(row.id(), row.line()) != null) {
                problems.add(file, row.line(), "id", row.id(), "each id once; row " + seen.get(row.id()) + " has it");
                continue;
            }
            result = row(row, sheet.header(), before.get(row.id()), result);
        }
        for (var gone : before.entrySet()) {
            if (!seen.containsKey(gone.getKey())) {
                result = gone(gone.getKey(), gone.getValue(), result);
            }
        }
        return result;
    }

    private TableText row(
            SheetRow row,
            List<String> header,
            @org.jspecify.annotations.Nullable Map<String, String> before,
            TableText now) {
        var there = now.row(row.id());
        if (there.isEmpty() && before != null) {
            boolean changed = columns.stream()
                    .anyMatch(c -> header.contains(c.name()) && !c.same(cell(row.cells(), c), cell(before, c)));
            if (!changed) {
                notes.add(row.id() + " was taken out of the register since; it stays out.");
                return now;
            }
            return conflictOfRow(row, now);
        }
        var merged = new LinkedHashMap<String, String>();
        for (var column : columns) {
            var own = there.map(t -> cell(t, column));
            var mine = header.contains(column.name()) ? cell(row.cells(), column) : own.orElse("");
            merged.put(column.name(), own.isEmpty() ? mine : cell(column, row, before, mine, own.get()));
        }
        return now.with(merged);
    }

    private TableText conflictOfRow(SheetRow row, TableText now) {
        if (prefer == Prefer.NOBODY) {
            problems.add(
                    file, row.line(), "id", row.id(), "no conflict: changed here, taken out of the register since");
        }
        var cells = new LinkedHashMap<String, String>();
        columns.forEach(c -> cells.put(c.name(), cell(row.cells(), c)));
        return prefer == Prefer.SHEET ? now.with(cells) : now;
    }

    private String cell(
            Column column,
            SheetRow row,
            @org.jspecify.annotations.Nullable Map<String, String> before,
            String mine,
            String own) {
        if (column.same(mine, own)) {
            return own;
        }
        if (before == null) {
            return mine;
        }
        var old = cell(before, column);
        if (column.same(mine, old)) {
            return own;
        }
        if (column.same(own, old) || prefer == Prefer.SHEET) {
            return mine;
        }
        if (prefer == Prefer.NOBODY) {
            problems.add(
                    file,
                    row.line(),
                    column.name(),
                    mine,
                    "no conflict: it was '" + old + "' when exported and is '" + own
                            + "' in the register now (--prefer sheet or register)");
        }
        return own;
    }

    private TableText gone(String id, Map<String, String> before, TableText now) {
        var there = now.row(id);
        if (there.isEmpty()) {
            return now;
        }
        if (!remove) {
            notes.add(id + " is gone from the sheet and stays in the register (--remove takes it out).");
            return now;
        }
        boolean changed = columns.stream().anyMatch(c -> !c.same(cell(there.get(), c), cell(before, c)));
        if (changed && prefer == Prefer.NOBODY) {
            problems.add(file, 0, "id", id, "no conflict: gone from the sheet, changed in the register since");
        }
        return changed && prefer != Prefer.SHEET ? now : now.without(id);
    }

    private static String cell(Map<String, String> cells, Column column) {
        return cells.getOrDefault(column.name(), "");
    }
}
