package org.ortaq.app.trade;

import java.util.List;
import org.ortaq.region.Fact;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.trade.MirrorGap;

/**
 * One line of the mirror table.
 *
 * @param from exporter; of a turnover the country first in the alphabet
 * @param facts what both sides counted, the side of {@code from} first
 */
record MirrorRow(MirrorGap gap, String from, String to, List<Fact> facts) {

    static MirrorRow of(MirrorGap gap, DataPackage data) {
        return new MirrorRow(
                gap,
                data.countries().code(gap.exporter()),
                data.countries().code(gap.importer()),
                gap.facts().stream().flatMap(id -> data.fact(id).stream()).toList());
    }

    String kind() {
        return gap.turnover() ? "turnover" : "flow";
    }

    /** The weakest word of both sides. */
    String evidence() {
        return facts.stream()
                .map(Fact::evidence)
                .max(Enum::compareTo)
                .map(e -> e.word())
                .orElse("");
    }
}
