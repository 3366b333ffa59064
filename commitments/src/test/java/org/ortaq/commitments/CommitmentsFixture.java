package org.ortaq.commitments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ortaq.region.Corner;
import org.ortaq.region.Countries;
import org.ortaq.region.Fact;
import org.ortaq.region.Facts;
import org.ortaq.region.Parameters;
import org.ortaq.region.Reading;
import org.ortaq.region.promises.Promises;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;
import org.ortaq.table.Table;

/** The promises and the facts of the package on disk. */
final class CommitmentsFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private static final Map<String, String> FILES = Map.of(
            "commitments", "promises/commitments",
            "claims", "promises/claims",
            "portfolio-history", "promises/portfolio_history",
            "slips", "promises/slips");

    private CommitmentsFixture() {}

    static Promises promises() {
        var problems = new Problems();
        var names = new TreeMap<String, String>();
        List.of("KAZ", "KGZ", "TJK", "TKM", "UZB").forEach(c -> names.put(c, c));
        return Promises.read(new Reading(
                resource -> table(FILES.getOrDefault(resource, resource), problems),
                new Facts(List.of()),
                new Parameters(List.of(), Corner.CENTRAL),
                new Countries(names),
                TODAY,
                2024,
                problems));
    }

    static Register register() {
        return new Register(promises().commitments());
    }

    /** Facts of the rooms that own the series of the targets. */
    static Facts facts() {
        var facts = new ArrayList<Fact>();
        for (var room : List.of("trade", "people", "promises")) {
            facts.addAll(table("facts/" + room, new Problems()).map(Fact::of));
        }
        return new Facts(facts).asOf(TODAY);
    }

    static CommitmentsModel model() {
        return new CommitmentsModel(register(), facts(), TODAY);
    }

    private static Table table(String path, Problems problems) {
        try {
            return Csv.read(Files.readString(Path.of(System.getProperty("ortaq.data"), path + ".csv")), path, problems);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
