package org.ortaq.region.datapackage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.region.Assumption;
import org.ortaq.region.Countries;
import org.ortaq.region.Fact;
import org.ortaq.region.Facts;
import org.ortaq.region.Parameters;
import org.ortaq.region.Reading;
import org.ortaq.region.Region;
import org.ortaq.region.Source;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.region.initiative.Shock;
import org.ortaq.table.InputException;
import org.ortaq.table.Nearest;
import org.ortaq.table.Problems;
import org.ortaq.table.Table;

/**
 * A data package that has been read and found without mistakes.
 *
 * @param asOf what had happened by this date is known
 * @param baseYear the year the models are calibrated on
 * @param resources what the descriptor says of each table, in its order
 * @param hash SHA-256 over all files in canonical row order
 */
public record DataPackage(
        String name,
        String version,
        LocalDate asOf,
        int baseYear,
        Countries countries,
        Facts facts,
        Map<String, Source> sources,
        Parameters parameters,
        Map<String, Table> tables,
        List<Resource> resources,
        List<Initiative> initiatives,
        List<Shock> shocks,
        List<Scenario> scenarios,
        String hash) {

    /**
     * Reads and checks a package.
     *
     * @throws InputException with every mistake, when there are any
     */
    public static DataPackage open(PackageFiles files) {
        var problems = new Problems();
        var read = new PackageReader(files, problems).read();
        problems.throwIfAny();
        return read.orElseThrow();
    }

    /** The same package as it was known at an earlier date, calibrated on an earlier year. */
    public DataPackage asOf(LocalDate date, int year) {
        return new DataPackage(
                name,
                version,
                date,
                year,
                countries,
                facts,
                sources,
                parameters,
                tables,
                resources,
                initiatives,
                shocks,
                scenarios,
                hash);
    }

    /** The region of the base year under an assumption. */
    public Region region(Assumption assumption) {
        var problems = new Problems();
        var region = Region.read(reading(assumption, problems));
        problems.throwIfAny();
        return region;
    }

    /** What sections and registers read from: facts known at the as-of date, parameters under an assumption. */
    public Reading reading(Assumption assumption, Problems problems) {
        return new Reading(
                this::table, facts.asOf(asOf), parameters.at(assumption), countries, asOf, baseYear, problems);
    }

    /** @throws IllegalArgumentException when there is no such resource */
    public Table table(String resource) {
        var table = tables.get(resource);
        if (table == null) {
            throw new IllegalArgumentException("the package has no resource '" + resource + "'"
                    + Nearest.to(resource, tables.keySet())
                            .map(n -> "; perhaps " + n + "?")
                            .orElse(""));
        }
        return table;
    }

    public Optional<Scenario> scenario(String id) {
        return scenarios.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public Optional<Initiative> initiative(String id) {
        return initiatives.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    public Optional<Fact> fact(String id) {
        return facts.all().stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** A hash of each table, initiative, shock and scenario by name, so that of two versions it can be said what differs. */
    public TreeMap<String, String> parts() {
        var parts = new TreeMap<String, String>();
        tables.forEach((name, table) -> parts.put("table " + name, PackageHash.of(table)));
        initiatives.forEach(i -> parts.put("initiative " + i.id(), PackageHash.of(i)));
        shocks.forEach(s -> parts.put("shock " + s.id(), PackageHash.of(s)));
        scenarios.forEach(s -> parts.put("scenario " + s.id(), PackageHash.of(s)));
        return parts;
    }

    /** The shocks of a scenario. */
    public List<Shock> shocks(Scenario scenario) {
        return shocks.stream().filter(s -> scenario.shocks().contains(s.id())).toList();
    }

    /** Names of a kind by id, for messages. */
    static TreeMap<String, Source> byId(List<Source> sources) {
        var byId = new TreeMap<String, Source>();
        sources.forEach(s -> byId.put(s.id(), s));
        return byId;
    }
}
