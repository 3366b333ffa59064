package org.ortaq.region.promises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ortaq.region.Corner;
import org.ortaq.region.Countries;
import org.ortaq.region.Facts;
import org.ortaq.region.Parameters;
import org.ortaq.region.Reading;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;
import org.ortaq.table.Table;

/** The promise tables of the package on disk, as a section reads them. */
public final class PromisesPackage {

    private static final Map<String, String> FILES = Map.of(
            "commitments", "commitments",
            "claims", "claims",
            "projects", "projects",
            "portfolio-history", "portfolio_history",
            "funds", "funds",
            "slips", "slips");

    private PromisesPackage() {}

    public static Reading reading(LocalDate asOf, int baseYear) {
        var problems = new Problems();
        var names = new TreeMap<String, String>();
        List.of("KAZ", "KGZ", "TJK", "TKM", "UZB").forEach(c -> names.put(c, c));
        return new Reading(
                resource -> table(resource, problems),
                new Facts(List.of()),
                new Parameters(List.of(), Corner.CENTRAL),
                new Countries(names),
                asOf,
                baseYear,
                problems);
    }

    private static Table table(String resource, Problems problems) {
        var file =
                Path.of(System.getProperty("ortaq.data"), "promises", FILES.getOrDefault(resource, resource) + ".csv");
        try {
            return Csv.read(Files.readString(file), file.getFileName().toString(), problems);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
