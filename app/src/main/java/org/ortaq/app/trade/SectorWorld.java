package org.ortaq.app.trade;

import java.util.List;
import java.util.SequencedMap;
import org.ortaq.trade.equilibrium.SectorData;

/**
 * A world of many sectors as it stands in a folder.
 *
 * @param regions in the order of {@code deficit}, or of {@code value_added}
 * @param sectors in the order of {@code theta}
 * @param columns further numeric columns of {@code trade}, by name: sector, importer, exporter
 * @param notes what was assumed in reading
 */
record SectorWorld(
        List<String> regions,
        List<String> sectors,
        SectorData data,
        SequencedMap<String, double[][][]> columns,
        List<String> notes) {

    SectorWorld {
        regions = List.copyOf(regions);
        sectors = List.copyOf(sectors);
        notes = List.copyOf(notes);
    }
}
