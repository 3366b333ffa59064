package org.ortaq.trade.estimation;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.ortaq.trade.estimation.panel.Column;
import org.ortaq.trade.estimation.panel.Frame;

/** Open panels that tests compare with when they are there. */
final class ReferencePanel {

    private ReferencePanel() {}

    /** Some columns of a file, as labels; skips the calling test when it is not there. */
    static Frame read(String name, String... columns) {
        var file = Path.of(System.getProperty("ortaq.reference")).resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "reference data not present: " + file);
        try (var in = Files.newInputStream(file);
                var text = new InputStreamReader(
                        name.endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            var cells = new LinkedHashMap<String, List<String>>();
            for (var column : columns) cells.put(column, new ArrayList<>());
            csv.forEach(row -> cells.forEach((column, list) -> list.add(row.getField(column))));
            return of(name, cells);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Frame of(String name, LinkedHashMap<String, List<String>> cells) {
        var found = new LinkedHashMap<String, Column>();
        cells.forEach((column, list) -> found.put(column, Column.ofTexts(list)));
        return new Frame(name, 2, cells.values().iterator().next().size(), found);
    }
}
