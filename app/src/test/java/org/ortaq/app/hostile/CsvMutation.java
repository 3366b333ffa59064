package org.ortaq.app.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Spoils tables: cells, rows, columns, quotes and separators. */
final class CsvMutation implements Mutation {

    @Override
    public Mutant of(byte[] original, Dice dice) {
        var rows = Cells.of(new String(original, StandardCharsets.UTF_8)).orElseThrow();
        int r = dice.below(rows.size());
        var row = rows.get(r);
        int c = dice.below(row.size());
        var where = " in line " + (r + 1) + ", cell " + (c + 1);
        var how = switch (dice.below(20)) {
            case 0 -> cell(row, c, dice.value(), where);
            case 1, 2 -> cell(row, c, dice.near(row.get(c)), where);
            case 3 -> cell(row, c, "", where);
            case 4 -> cell(row, c, dice.of(dice.of(rows)), where);
            case 5 -> {
                row.remove(c);
                yield "a cell left out" + where;
            }
            case 6 -> {
                row.add(c, row.get(c));
                yield "a cell doubled" + where;
            }
            case 7 -> {
                Collections.swap(row, c, dice.below(row.size()));
                yield "a cell swapped" + where;
            }
            case 8 -> {
                rows.remove(r);
                yield "a row left out" + where;
            }
            case 9 -> {
                rows.add(r, new ArrayList<>(row));
                yield "a row doubled" + where;
            }
            case 10 -> {
                Collections.swap(rows, r, dice.below(rows.size()));
                yield "a row swapped" + where;
            }
            case 11 -> column(rows, c, "left out", (all, _) -> all.remove(c));
            case 12 -> column(rows, c, "doubled", (all, _) -> all.add(c, all.get(c)));
            case 13 -> column(rows, c, "of no meaning added", (all, k) -> all.add(c, k == 0 ? "colour" : "blue"));
            case 14 -> column(rows, c, "swapped", (all, _) -> Collections.swap(all, c, all.size() - 1));
            case 15 -> column(rows, c, "emptied", (all, k) -> all.set(c, k == 0 ? all.get(c) : ""));
            case 16 -> cell(rows.getFirst(), c, dice.near(rows.getFirst().get(c)), " in the header");
            case 17 -> {
                var sum = new ArrayList<>(row);
                sum.set(c, dice.near(row.get(c)));
                rows.add(sum);
                yield "a row again with another cell" + where;
            }
            default -> "";
        };
        return how.isEmpty() ? raw(original, dice) : Mutant.of(written(rows, ","), how);
    }

    private interface Edit {
        void edit(List<String> row, int number);
    }

    private static String cell(List<String> row, int c, String value, String where) {
        if (c < row.size()) {
            row.set(c, value);
        }
        return "'" + value.substring(0, Math.min(40, value.length())) + "'" + where;
    }

    private static String column(List<List<String>> rows, int c, String how, Edit edit) {
        for (int r = 0; r < rows.size(); r++) {
            if (c < rows.get(r).size()) {
                edit.edit(rows.get(r), r);
            }
        }
        return "column " + (c + 1) + " " + how;
    }

    private static Mutant raw(byte[] original, Dice dice) {
        var text = new String(original, StandardCharsets.UTF_8);
        int comma = text.indexOf(',', dice.below(text.length()));
        int at = comma < 0 ? text.length() : comma + 1;
        var from = text.substring(0, at);
        var to = text.substring(at);
        return switch (dice.below(5)) {
            case 0 -> Mutant.of(from + "\"" + to, "a quote opened at " + at);
            case 1 -> Mutant.of(from + "\"a\"b," + to, "signs after a closing quote at " + at);
            case 2 -> Mutant.of(text.replace(',', ';'), "semicolons");
            case 3 -> Mutant.of(text.stripTrailing() + "\n\"open", "an open quote at the end");
            default -> Mutant.of(quoted(text), "every cell quoted");
        };
    }

    private static String quoted(String text) {
        var rows = Cells.of(text).orElseThrow();
        var out = new StringBuilder();
        for (var row : rows) {
            out.append(String.join(
                            ",",
                            row.stream()
                                    .map(c -> '"' + c.replace("\"", "\"\"") + '"')
                                    .toList()))
                    .append('\n');
        }
        return out.toString();
    }

    static String written(List<List<String>> rows, String separator) {
        var out = new StringBuilder();
        for (var row : rows) {
            out.append(String.join(
                            separator, row.stream().map(CsvMutation::cell).toList()))
                    .append('\n');
        }
        return out.toString();
    }

    private static String cell(String cell) {
        return cell.matches("(?s).*[\",\n\r].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
