package org.ortaq.app.trade.panel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ortaq.table.Problem;
import org.ortaq.table.Problems;
import org.ortaq.trade.estimation.formula.Demand;
import org.ortaq.trade.estimation.panel.Column;
import org.ortaq.trade.estimation.panel.Frame;

/**
 * Reads the needed columns of a CSV stream (RFC 4180, UTF-8; comma, or semicolon or tab if the header has no comma) in one
 * pass without making a string for each cell: a panel has millions of them.
 */
final class CsvPanel {

    private static final int MOST_PROBLEMS = 100;

    private final InputStream in;
    private final String name;
    private final Demand demand;
    private final Problems problems = new Problems();
    private byte[] buffer = new byte[1 << 18];
    private int at;
    private int end;
    private boolean finished;
    private byte comma = ',';
    private int line = 1;
    private @Nullable ColumnBuilder[] builders = new ColumnBuilder[0];
    private List<String> header = List.of();
    // The cell last read: buffer[cellFrom..cellTo-1].
    private int cellFrom;
    private int cellTo;
    private boolean cellQuoted;
    private boolean cellLast;

    CsvPanel(InputStream in, String name, Demand demand) {
        this.in = in;
        this.name = name;
        this.demand = demand;
    }

    Frame read() throws IOException {
        readHeader();
        int firstLine = line;
        int rows = 0;
        while (hasMore()) {
            if (isEmptyLine()) continue;
            readRow(rows);
            rows++;
            if (problems.count() >= MOST_PROBLEMS) break;
        }
        problems.throwIfAny();
        var columns = new LinkedHashMap<String, Column>();
        for (int c = 0; c < builders.length; c++) {
            var builder = builders[c];
            if (builder != null) columns.put(header.get(c), builder.build(rows));
        }
        return new Frame(name, firstLine, rows, columns);
    }

    private void readHeader() throws IOException {
        if (!hasMore()) {
            problems.add(name, 1, "", "", "a header line");
            problems.throwIfAny();
        }
        if (end >= 3 && (buffer[0] & 0xff) == 0xEF && (buffer[1] & 0xff) == 0xBB && (buffer[2] & 0xff) == 0xBF) at = 3;
        comma = separator();
        var names = new ArrayList<String>();
        do {
            wholeCell();
            names.add(new String(buffer, cellFrom, cellTo - cellFrom, StandardCharsets.UTF_8).strip());
        } while (!cellLast);
        line++;
        header = List.copyOf(names);
        for (int c = 0; c < header.size(); c++) {
            if (header.indexOf(header.get(c)) < c && !header.get(c).isEmpty()) {
                problems.add(name, 1, header.get(c), header.get(c), "every column named once");
            }
        }
        problems.throwIfAny();
        var needed =
                demand.among(name, header.stream().filter(h -> !h.isEmpty()).toList());
        builders = new ColumnBuilder[header.size()];
        for (int c = 0; c < builders.length; c++) {
            var column = header.get(c);
            if (needed.contains(column)) {
                builders[c] = ColumnBuilder.of(column, demand);
            }
        }
    }

    private byte separator() {
        int stop = at;
        while (stop < end && buffer[stop] != '\n') stop++;
        for (byte candidate : new byte[] {',', ';', '\t'}) {
            for (int i = at; i < stop; i++) {
                if (buffer[i] == candidate) return candidate;
            }
        }
        return ',';
    }

    private boolean hasMore() throws IOException {
        if (at < end) return true;
        fill();
        return at < end;
    }

    private boolean isEmptyLine() throws IOException {
        if (buffer[at] == '\r' && at + 1 == end) fill();
        int skip = buffer[at] == '\n' ? 1 : buffer[at] == '\r' && at + 1 < end && buffer[at + 1] == '\n' ? 2 : 0;
        if (skip == 0 || header.size() == 1) return false;
        at += skip;
        line++;
        return true;
    }

    private void readRow(int row) throws IOException {
        int count = 0;
        int first = line;
        do {
            wholeCell();
            if (count < builders.length) {
                var builder = builders[count];
                if (builder != null && !builder.put(row, buffer, trimmedFrom(), trimmedTo(), cellQuoted)) {
                    badCell(first, count);
                }
            }
            count++;
        } while (!cellLast);
        if (count != header.size()) {
            problems.add(name, first, "", count + " cells", header.size() + " cells, as in the header");
            fillRow(row, count);
        }
        line++;
    }

    /** Keeps the columns of one length after a short row; the file is refused anyhow. */
    private void fillRow(int row, int count) {
        for (int c = count; c < builders.length; c++) {
            var builder = builders[c];
            if (builder != null) builder.put(row, buffer, 0, 0, false);
        }
    }

    private void badCell(int atLine, int column) {
        var found = new String(buffer, trimmedFrom(), trimmedTo() - trimmedFrom(), StandardCharsets.UTF_8);
        problems.add(new Problem(
                name,
                atLine,
                header.get(column),
                found,
                "a number, or nothing where it is not known; a text in UTF-8",
                java.util.Optional.empty()));
    }

    private int trimmedFrom() {
        int from = cellFrom;
        while (!cellQuoted && from < cellTo && buffer[from] == ' ') from++;
        return from;
    }

    private int trimmedTo() {
        int to = cellTo;
        int from = trimmedFrom();
        while (!cellQuoted && to > from && buffer[to - 1] == ' ') to--;
        return to;
    }

    /** Finds the next cell, reading on where the buffer ends inside it. */
    private void wholeCell() throws IOException {
        while (!cell()) {
            if (finished) {
                lastCell();
                return;
            }
            fill();
        }
    }

    /** The cell from {@link #at}; false when the buffer ends before it does. */
    private boolean cell() {
        int i = at;
        if (i < end && buffer[i] == '"') return quotedCell();
        while (i < end && buffer[i] != comma && buffer[i] != '\n') i++;
        if (i == end) return false;
        cellQuoted = false;
        cellFrom = at;
        cellTo = i;
        cellLast = buffer[i] == '\n';
        if (cellLast && cellTo > cellFrom && buffer[cellTo - 1] == '\r') cellTo--;
        at = i + 1;
        return true;
    }

    private boolean quotedCell() {
        int i = at + 1;
        int doubled = 0;
        while (true) {
            while (i < end && buffer[i] != '"') i++;
            if (i + 1 >= end) return false;
            if (buffer[i + 1] != '"') break;
            doubled++;
            i += 2;
        }
        int close = i++;
        while (i < end && buffer[i] != comma && buffer[i] != '\n') i++;
        if (i == end) return false;
        requireBlank(close + 1, i);
        take(at + 1, close, doubled);
        cellLast = buffer[i] == '\n';
        at = i + 1;
        return true;
    }

    private void requireBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\r') {
                problems.add(name, line, "", "signs after a closing quote", "a separator, or the end of the line");
                return;
            }
        }
    }

    private void take(int from, int close, int doubled) {
        cellQuoted = true;
        cellFrom = from;
        cellTo = close;
        for (int i = from; i < close; i++) line += buffer[i] == '\n' ? 1 : 0;
        if (doubled > 0) undouble();
    }

    private void undouble() {
        int to = cellFrom;
        for (int i = cellFrom; i < cellTo; i++) {
            buffer[to++] = buffer[i];
            if (buffer[i] == '"') i++;
        }
        cellTo = to;
    }

    /** What the stream ends with, without a line end. */
    private void lastCell() {
        if (at < end && buffer[at] == '"') {
            int close = at + 1;
            int doubled = 0;
            while (close < end && (buffer[close] != '"' || (close + 1 < end && buffer[close + 1] == '"'))) {
                boolean pair = buffer[close] == '"';
                doubled += pair ? 1 : 0;
                close += pair ? 2 : 1;
            }
            if (close >= end) problems.add(name, line, "", "an open quote", "a closing one before the end of the file");
            else requireBlank(close + 1, end);
            take(Math.min(at + 1, end), Math.clamp(close, Math.min(at + 1, end), end), doubled);
        } else {
            cellQuoted = false;
            cellFrom = at;
            cellTo = end;
        }
        cellLast = true;
        at = end;
    }

    /** Moves what is not yet read to the front and reads on; grows the buffer when a cell fills it. */
    private void fill() throws IOException {
        if (finished) return;
        if (at == 0 && end == buffer.length) buffer = Arrays.copyOf(buffer, buffer.length * 2);
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        int read = in.read(buffer, end, buffer.length - end);
        if (read < 0) finished = true;
        else end += read;
    }
}
