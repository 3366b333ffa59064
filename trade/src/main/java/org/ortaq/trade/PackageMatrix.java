package org.ortaq.trade;

import java.util.List;
import java.util.TreeSet;
import org.ortaq.region.Evidence;
import org.ortaq.table.Table;
import org.ortaq.trade.indicators.TradeMatrix;
import org.ortaq.trade.indicators.TradeMatrixBuilder;

/**
 * The matrix by section that a data package holds, million current dollars.
 *
 * @param evidence the weakest of its rows
 * @param sources ids of the sources of its rows
 */
public record PackageMatrix(TradeMatrix matrix, int year, Evidence evidence, List<String> sources) {

    public PackageMatrix {
        sources = List.copyOf(sources);
    }

    /** @param shape the table {@code trade-shape} of a package that was checked */
    public static PackageMatrix of(Table shape) {
        var builder = new TradeMatrixBuilder();
        var evidence = Evidence.OFFICIAL;
        var sources = new TreeSet<String>();
        int year = 0;
        for (var row : shape.rows()) {
            year = row.integer("year");
            builder.add(row.text("exporter"), row.text("importer"), row.text("sitc_section"), row.number("value_musd"));
            var of = Evidence.of(row.text("evidence"));
            evidence = of.compareTo(evidence) > 0 ? of : evidence;
            sources.add(row.text("source"));
        }
        return new PackageMatrix(builder.build(), year, evidence, List.copyOf(sources));
    }
}
