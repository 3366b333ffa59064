package org.ortaq.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ortaq.region.Countries;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;
import org.ortaq.table.Table;

/** A rough trade matrix for tests of the freight model: stated whole-year flows, else the 2015 matrix times a factor. */
final class RoughTrade {

    /** Growth of nominal trade of the five with the world between 2015 and 2023, roughly. */
    private static final double SINCE_2015 = 1.6;

    private RoughTrade() {}

    /** Million US dollars by exporter and importer. */
    static double[][] musd(Countries countries, int year) {
        double[][] flows = new double[countries.size()][countries.size()];
        table("trade/shape.csv")
                .rows()
                .forEach(row -> flows[countries.of(row.text("exporter"))][countries.of(row.text("importer"))] +=
                        SINCE_2015 * row.number("value_musd"));
        for (var row : table("facts/trade.csv").rows()) {
            boolean flow = row.text("concept").equals("trade.imports")
                    || row.text("concept").equals("trade.exports");
            if (flow && row.integer("year") == year && row.text("period").equals("year")) {
                var area = row.text("area");
                if (area.length() == 7 && countries.has(area.substring(0, 3)) && countries.has(area.substring(4))) {
                    flows[countries.of(area.substring(0, 3))][countries.of(area.substring(4))] = row.number("value");
                }
            }
        }
        return flows;
    }

    private static Table table(String file) {
        try {
            return Csv.read(Files.readString(Path.of(System.getProperty("ortaq.data"), file)), file, new Problems());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
