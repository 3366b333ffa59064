package org.ortaq.app.terminal;

import java.util.ArrayList;
import java.util.List;

/** A table for the terminal: texts to the left, numbers to the right, columns as wide as their widest cell. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] right;

    /** @param columns heads; one that begins with {@code >} is set to the right */
    public TextTable(String... columns) {
        right = new boolean[columns.length];
        var heads = new ArrayList<String>();
        for (int c = 0; c < columns.length; c++) {
            right[c] = columns[c].startsWith(">");
            heads.add(right[c] ? columns[c].substring(1) : columns[c]);
        }
        rows.add(heads);
    }

    public TextTable row(String... cells) {
        if (cells.length != right.length) {
            throw new IllegalArgumentException("a row needs " + right.length + " cells: " + cells.length);
        }
        rows.add(List.of(cells));
        return this;
    }

    public boolean isEmpty() {
        return rows.size() == 1;
    }

    /** The lines, without trailing blanks, each beginning with an indent of two. */
    public List<String> lines() {
        var widths = new int[right.length];
        for (var row : rows) {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c], width(row.get(c)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            var pad = " ".repeat(widths[c] - width(row.get(c)));
            line.append(GAP).append(right[c] ? pad + row.get(c) : row.get(c) + pad);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
