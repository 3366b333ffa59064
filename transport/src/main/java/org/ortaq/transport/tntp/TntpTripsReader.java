package org.ortaq.transport.tntp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.BitSet;
import java.util.TreeMap;
import org.ortaq.table.Problems;
import org.ortaq.transport.assignment.deterministic.Trips;

/** Reads a trips file. */
public final class TntpTripsReader {

    /** Zones of a network whose own file does not say how many it has. */
    public static final int UNKNOWN = Integer.MAX_VALUE;

    private final TntpLines lines;
    private final String file;
    private final Problems problems;
    private final int zones;
    private final TreeMap<Integer, BitSet> seen = new TreeMap<>();

    /** Origin under way from 0; -1 before the first and after a wrong one. */
    private int origin = -1;

    private boolean named;

    private int count;
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private double[] amount = new double[1024];
    private int[] lineOf = new int[1024];

    private TntpTripsReader(BufferedReader reader, String file, int zones, Problems problems) {
        this.lines = new TntpLines(reader, file, problems);
        this.file = file;
        this.zones = zones;
        this.problems = problems;
    }

    /**
     * Reads to the end of the text; the result is meaningful only when no problem was added.
     *
     * @param file its name, for messages
     * @param zones of the network, or {@link #UNKNOWN}
     */
    public static TntpTrips read(Reader text, String file, int zones, Problems problems) throws IOException {
        return new TntpTripsReader(new BufferedReader(text, 1 << 16), file, zones, problems).read();
    }

    private TntpTrips read() throws IOException {
        while (lines.next()) {
            row(lines.row());
        }
        if (!lines.hasMetadataEnded()) {
            problems.add(file, 0, "<" + TntpLines.END + ">", "", "the line <" + TntpLines.END + "> after the tags");
        }
        var stated = lines.whole("NUMBER OF ZONES", true);
        if (stated.isPresent() && zones != UNKNOWN && stated.getAsInt() != zones) {
            problems.add(
                    file,
                    lines.tagLine("NUMBER OF ZONES"),
                    "<NUMBER OF ZONES>",
                    String.valueOf(stated.getAsInt()),
                    "as in the network, " + zones);
        }
        if (count == 0 && problems.isEmpty()) {
            problems.add(file, 0, "", "", "at least one entry 'destination : amount;' under an 'Origin'");
        }
        var trips = new Trips(Arrays.copyOf(from, count), Arrays.copyOf(to, count), Arrays.copyOf(amount, count));
        return new TntpTrips(trips, Arrays.copyOf(lineOf, count), lines.number("TOTAL OD FLOW"));
    }

    private void row(String row) {
        if (row.regionMatches(true, 0, "origin", 0, 6)) {
            origin(row.substring(6).replace(';', ' ').replace(':', ' ').strip());
            return;
        }
        int start = 0;
        while (start < row.length()) {
            int end = row.indexOf(';', start);
            if (end < 0) {
                end = row.length();
            }
            var entry = row.substring(start, end).strip();
            if (!entry.isEmpty()) {
                entry(entry);
            }
            start = end + 1;
        }
    }

    private void origin(String text) {
        named = true;
        origin = zone("origin", text);
    }

    /** A zone from 0, or -1 with a problem. */
    private int zone(String field, String text) {
        double number = Decimals.of(text);
        if (number >= 1 && number <= zones && number == (int) number) {
            return (int) number - 1;
        }
        problems.add(
                file,
                lines.line(),
                field,
                text,
                zones == UNKNOWN ? "a whole number of 1 or more" : "a zone from 1 to " + zones);
        return -1;
    }

    private void entry(String entry) {
        int colon = entry.indexOf(':');
        if (colon < 0 || entry.indexOf(':', colon + 1) >= 0) {
            problems.add(file, lines.line(), "", entry, "destination : amount;");
            return;
        }
        if (!named) {
            problems.add(file, lines.line(), "origin", entry, "a line 'Origin n' before the first entry");
            named = true;
        }
        int destination = zone("destination", entry.substring(0, colon).strip());
        double flow = amount(entry.substring(colon + 1).strip());
        if (origin >= 0 && destination >= 0 && flow >= 0) {
            keep(destination, flow);
        }
    }

    private double amount(String text) {
        double flow = Decimals.of(text);
        if (flow >= 0) {
            return flow;
        }
        problems.add(file, lines.line(), "amount", text, Double.isNaN(flow) ? "a number" : "0 or more");
        return -1;
    }

    private void keep(int destination, double flow) {
        var before = seen.computeIfAbsent(origin, _ -> new BitSet(zones));
        if (before.get(destination)) {
            problems.add(
                    file,
                    lines.line(),
                    "destination",
                    String.valueOf(destination + 1),
                    "each destination once under origin " + (origin + 1));
            return;
        }
        before.set(destination);
        if (count == amount.length) {
            int longer = count * 2;
            from = Arrays.copyOf(from, longer);
            to = Arrays.copyOf(to, longer);
            amount = Arrays.copyOf(amount, longer);
            lineOf = Arrays.copyOf(lineOf, longer);
        }
        from[count] = origin;
        to[count] = destination;
        amount[count] = flow;
        lineOf[count++] = lines.line();
    }
}
