package org.ortaq.app.export;

import java.util.List;
import java.util.TreeMap;
import org.ortaq.assessment.Assessed;

/** The tables of a run in more formats than CSV, which it has anyway. */
public record RunExport(Assessed assessed) {

    /** Contents by file name; of maps only the tables whose rows have places. */
    public TreeMap<String, byte[]> files(List<Format> formats) {
        var files = new TreeMap<String, byte[]>();
        if (formats.isEmpty()) {
            return files;
        }
        var tables = new RunTables(assessed);
        var places = new Places(assessed.data());
        for (var name : RunTables.NAMES) {
            var table = tables.table(name, "command line", "--export");
            for (var format : formats) {
                boolean drawn = format != Format.GEOJSON || places.any(table);
                if (drawn && format != Format.CSV) {
                    files.put(name + "." + format.ending(), format.bytes(table, places));
                }
            }
        }
        return files;
    }
}
