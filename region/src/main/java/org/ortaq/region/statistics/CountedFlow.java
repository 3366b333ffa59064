package org.ortaq.region.statistics;

import java.util.List;
import java.util.Locale;

/**
 * What one country counted as its trade with one partner, or with the world, in one year.
 *
 * @param partner empty for the world
 * @param exports exports (free on board) or imports (at the importer's border)
 * @param musd million current dollars
 * @param printed whether the total was printed, or added up here from chapters
 */
public record CountedFlow(String reporter, String partner, boolean exports, int year, double musd, boolean printed) {

    /**
     * The row of {@code facts}.
     *
     * @param by short word for the origin, part of the id
     */
    public List<String> fact(String by, String source) {
        var what = exports ? "exports" : "imports";
        var area = partner.isEmpty() ? reporter : exports ? reporter + "-" + partner : partner + "-" + reporter;
        var concept = "trade." + what + (partner.isEmpty() ? "-total" : "");
        var id = String.join("-", concept.replace('.', '-'), area, String.valueOf(year), reporter, by)
                .toLowerCase(Locale.ROOT);
        return List.of(
                id,
                concept,
                area,
                String.valueOf(year),
                "year",
                java.math.BigDecimal.valueOf(musd).toPlainString(),
                "musd",
                reporter,
                source,
                printed ? "official" : "derived",
                "",
                exports ? note("free on board") : note("at the importer's border"));
    }

    private String note(String terms) {
        return terms + (printed ? "" : "; sum of the chapters in the file, complete only if all were asked for");
    }
}
