package org.ortaq.transport.tntp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.ortaq.table.Problems;

/** Reads a network file. */
public final class TntpNetworkReader {

    private static final String[] COLUMNS = {
        "init node", "term node", "capacity", "length", "free flow time", "b", "power", "speed", "toll", "type"
    };
    private static final int CAPACITY = 2;
    private static final int FREE_FLOW = 4;
    private static final int B = 5;
    private static final int POWER = 6;
    private static final int FEWEST = 7;
    private static final int TOLL = 8;

    private final TntpLines lines;
    private final String file;
    private final Problems problems;
    private final String[] cells = new String[COLUMNS.length + 1];
    private final double[] values = new double[COLUMNS.length];
    private int count;
    private int nodes = -1;

    private int links;
    private double[][] column = new double[COLUMNS.length][1024];
    private int[] lineOf = new int[1024];

    private TntpNetworkReader(BufferedReader reader, String file, Problems problems) {
        this.lines = new TntpLines(reader, file, problems);
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads to the end of the text; the result is meaningful only when no problem was added.
     *
     * @param file its name, for messages
     */
    public static TntpNetwork read(Reader text, String file, Problems problems) throws IOException {
        return new TntpNetworkReader(new BufferedReader(text, 1 << 16), file, problems).read();
    }

    private TntpNetwork read() throws IOException {
        while (lines.next()) {
            split(lines.row());
            if (nodes < 0) {
                nodes = lines.whole("NUMBER OF NODES", false).orElse(Integer.MAX_VALUE);
            }
            if (count > 0 && !isHeader()) {
                row();
            }
        }
        return network();
    }

    /** Cells between blanks; semicolons count as blanks. */
    private void split(String row) {
        count = 0;
        int from = -1;
        for (int at = 0; at <= row.length(); at++) {
            char c = at < row.length() ? row.charAt(at) : ' ';
            boolean blank = c <= ' ' || c == ';' || c == '\u00A0';
            if (!blank && from < 0) {
                from = at;
            } else if (blank && from >= 0) {
                if (count < cells.length) {
                    cells[count] = row.substring(from, at);
                }
                count++;
                from = -1;
            }
        }
    }

    /** A line of column names that lost its comment sign. */
    private boolean isHeader() {
        return links == 0 && problems.isEmpty() && Character.isLetter(cells[0].charAt(0)) && count >= FEWEST;
    }

    private void row() {
        if (count < FEWEST || count > COLUMNS.length) {
            problems.add(
                    file,
                    lines.line(),
                    "",
                    lines.row(),
                    "7 to 10 values: init node, term node, capacity, length,"
                            + " free flow time, b, power, speed, toll, type; found " + count);
            return;
        }
        boolean right = true;
        for (int c = 0; c < count; c++) {
            values[c] = Decimals.of(cells[c]);
            right &= c < 2 ? isNode(c) : isAmount(c);
        }
        if (right && isLink()) {
            keep();
        }
    }

    private boolean isNode(int c) {
        double v = values[c];
        if (v >= 1 && v <= nodes && v == (int) v) {
            return true;
        }
        reject(c, nodes == Integer.MAX_VALUE ? "a node number from 1" : "a node from 1 to " + nodes);
        return false;
    }

    private boolean isAmount(int c) {
        // the type of a link may be a word
        if (c == COLUMNS.length - 1 || values[c] >= 0) {
            return true;
        }
        reject(c, Double.isNaN(values[c]) ? "a number" : "0 or more");
        return false;
    }

    private boolean isLink() {
        boolean matters = values[FREE_FLOW] > 0 && values[B] > 0 && values[POWER] > 0;
        if (matters && values[CAPACITY] == 0) {
            reject(CAPACITY, "above 0 where b, power and free flow time are");
            return false;
        }
        return true;
    }

    private void reject(int c, String expected) {
        problems.add(file, lines.line(), COLUMNS[c], cells[c], expected);
    }

    private void keep() {
        if (links == lineOf.length) {
            int longer = links * 2;
            lineOf = Arrays.copyOf(lineOf, longer);
            for (int c = 0; c < column.length; c++) {
                column[c] = Arrays.copyOf(column[c], longer);
            }
        }
        for (int c = 0; c < column.length; c++) {
            column[c][links] = c < count ? values[c] : 0;
        }
        lineOf[links++] = lines.line();
    }

    private TntpNetwork network() {
        if (!lines.hasMetadataEnded()) {
            problems.add(file, 0, "<" + TntpLines.END + ">", "", "the line <" + TntpLines.END + "> after the tags");
        }
        int zones = lines.whole("NUMBER OF ZONES", true).orElse(0);
        int stated = lines.whole("NUMBER OF NODES", true).orElse(0);
        int through = lines.whole("FIRST THRU NODE", false).orElse(1);
        var linksStated = lines.whole("NUMBER OF LINKS", false);
        if (problems.isEmpty()) {
            check(zones, stated, through);
            if (linksStated.isPresent() && linksStated.getAsInt() != links) {
                problems.add(
                        file,
                        lines.tagLine("NUMBER OF LINKS"),
                        "<NUMBER OF LINKS>",
                        String.valueOf(linksStated.getAsInt()),
                        "the number of rows, " + links);
            }
        }
        return new TntpNetwork(
                zones,
                stated,
                Math.max(0, through - 1),
                ends(0),
                ends(1),
                cut(CAPACITY),
                cut(3),
                cut(FREE_FLOW),
                cut(B),
                cut(POWER),
                cut(TOLL),
                Arrays.copyOf(lineOf, links),
                lines.number("DISTANCE WEIGHT", "DISTANCE FACTOR"),
                lines.number("TOLL WEIGHT", "TOLL FACTOR"));
    }

    private void check(int zones, int stated, int through) {
        if (zones < 1 || zones > stated) {
            problems.add(
                    file,
                    lines.tagLine("NUMBER OF ZONES"),
                    "<NUMBER OF ZONES>",
                    String.valueOf(zones),
                    "1 to the number of nodes, " + stated);
        }
        if (through < 1 || through > stated + 1) {
            problems.add(
                    file,
                    lines.tagLine("FIRST THRU NODE"),
                    "<FIRST THRU NODE>",
                    String.valueOf(through),
                    "1 to " + (stated + 1));
        }
        if (links == 0) {
            problems.add(file, 0, "", "", "at least one link");
        }
    }

    private int[] ends(int c) {
        var ends = new int[links];
        for (int a = 0; a < links; a++) {
            ends[a] = (int) column[c][a] - 1;
        }
        return ends;
    }

    private double[] cut(int c) {
        return Arrays.copyOf(column[c], links);
    }
}
