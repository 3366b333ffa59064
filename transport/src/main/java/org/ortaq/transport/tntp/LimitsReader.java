package org.ortaq.transport.tntp;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;

/** Reads hard limits of links: CSV with columns {@code from,to,limit}, nodes from 1; of parallel links each gets the limit. */
public final class LimitsReader {

    private LimitsReader() {}

    /** @return limits by link, infinite where none is given */
    public static double[] read(Reader text, String file, TntpNetwork network, Problems problems) throws IOException {
        var whole = new StringWriter();
        text.transferTo(whole);
        var limits = new double[network.links()];
        Arrays.fill(limits, Double.POSITIVE_INFINITY);
        var table = Csv.read(whole.toString(), file, problems);
        table.refuseOtherColumns(List.of("from", "to", "limit"));
        var pairs = new TreeSet<String>();
        for (var row : table.rows()) {
            if (!pairs.add(row.integer("from") + " " + row.integer("to"))) {
                row.reject("to", "one limit for the links between two nodes");
            }
            set(row, network, limits);
        }
        return limits;
    }

    private static void set(Row row, TntpNetwork network, double[] limits) {
        int from = row.integer("from") - 1;
        int to = row.integer("to") - 1;
        double limit = row.number("limit");
        if (limit <= 0) {
            row.reject("limit", "above 0");
            return;
        }
        boolean found = false;
        for (int a = 0; a < limits.length; a++) {
            if (network.tail()[a] == from && network.head()[a] == to) {
                limits[a] = limit;
                found = true;
            }
        }
        if (!found) {
            row.reject("to", "the end of a link from node " + (from + 1));
        }
    }
}
