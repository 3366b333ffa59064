package org.ortaq.region.datapackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.ortaq.region.Corner;
import org.ortaq.region.Countries;
import org.ortaq.region.Fact;
import org.ortaq.region.Facts;
import org.ortaq.region.Member;
import org.ortaq.region.Parameter;
import org.ortaq.region.Parameters;
import org.ortaq.region.Region;
import org.ortaq.region.Source;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.region.initiative.Shock;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;
import org.ortaq.table.Table;

/** Reads a whole package, collecting every mistake; later checks run only on what earlier ones found sound. */
final class PackageReader {

    private final PackageFiles files;
    private final Problems problems;

    PackageReader(PackageFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    Optional<DataPackage> read() {
        var descriptor = DescriptorReader.read(files, problems);
        if (descriptor.isEmpty() || !problems.isEmpty()) {
            return Optional.empty();
        }
        var resources = descriptor.get().resources();
        var reader = new TableReader(files, problems);
        var tables = reader.read(resources);
        new SchemaCheck(tables, reader.incomplete(), problems).check(resources);
        var initiatives = yaml("initiatives", (text, file) -> InitiativeReader.initiative(text, file, problems));
        var shocks = yaml("shocks", (text, file) -> InitiativeReader.shock(text, file, problems));
        var scenarios = yaml("scenarios", (text, file) -> ScenarioReader.read(text, file, problems));
        checkIds(initiatives, Initiative::id, "initiatives");
        checkIds(shocks, Shock::id, "shocks");
        checkIds(scenarios, Scenario::id, "scenarios");
        var complete = new TreeMap<>(tables);
        complete.keySet().removeAll(reader.incomplete());
        FactCheck.check(complete, problems);
        AddingUp.check(complete, problems);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return assemble(descriptor.get(), tables, values(initiatives), values(shocks), values(scenarios));
    }

    private Optional<DataPackage> assemble(
            Descriptor descriptor,
            Map<String, Table> tables,
            List<Initiative> initiatives,
            List<Shock> shocks,
            List<Scenario> scenarios) {
        var countries = countries(tables);
        var sources = DataPackage.byId(rows(tables, "sources", PackageReader::source));
        var facts = new Facts(rows(tables, "facts", Fact::of));
        var parameters = new Parameters(rows(tables, "parameters", Parameter::of), Corner.CENTRAL);
        if (!problems.isEmpty() || countries.isEmpty()) {
            return Optional.empty();
        }
        var hash = PackageHash.of(descriptor, tables, files);
        var data = new DataPackage(
                descriptor.name(),
                descriptor.version(),
                descriptor.asOf(),
                descriptor.baseYear(),
                countries.get(),
                facts,
                sources,
                parameters,
                tables,
                descriptor.resources(),
                initiatives,
                shocks,
                scenarios,
                hash);
        new ReferenceCheck(data, files, problems).check();
        checkRegion(data);
        return problems.isEmpty() ? Optional.of(data) : Optional.empty();
    }

    /** Builds the region once, so that what a section refuses and what a lever names wrongly is found here. */
    private void checkRegion(DataPackage data) {
        if (!problems.isEmpty()) {
            return;
        }
        try {
            var region = Region.read(data.reading(Corner.CENTRAL, problems));
            new LeverCheck(data, files, problems).check(region);
        } catch (IllegalArgumentException refusal) {
            problems.add(DescriptorReader.FILE, 0, "", "", String.valueOf(refusal.getMessage()));
        }
    }

    private Optional<Countries> countries(Map<String, Table> tables) {
        var names = new TreeMap<String, String>();
        rows(tables, "countries", row -> Map.entry(row.text("id"), row.text("name")))
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        for (var member : Member.values()) {
            if (!names.containsKey(member.name())) {
                problems.add("countries", 0, "id", "", "a row for " + member.name());
                return Optional.empty();
            }
        }
        return Optional.of(new Countries(names));
    }

    private <T> List<T> rows(Map<String, Table> tables, String resource, Function<Row, T> decoder) {
        var table = tables.get(resource);
        if (table == null) {
            problems.add(DescriptorReader.FILE, 0, "resources", "", "a resource named " + resource);
            return List.of();
        }
        return table.map(decoder);
    }

    private static Source source(Row row) {
        return new Source(
                row.text("id"),
                row.text("publisher"),
                row.text("title"),
                row.maybeText("url"),
                row.maybeText("date"),
                row.maybeText("licence"));
    }

    /** A decoder of one file. */
    private interface Decoder<T> {
        Optional<T> decode(String text, String file);
    }

    /** The decoded files of a folder by their paths. */
    private <T> TreeMap<String, T> yaml(String folder, Decoder<T> decoder) {
        var values = new TreeMap<String, T>();
        for (var path : files.list(folder)) {
            if (path.endsWith(".yaml")) {
                files.read(path).flatMap(text -> decoder.decode(text, path)).ifPresent(v -> values.put(path, v));
            }
        }
        return values;
    }

    private static <T> List<T> values(TreeMap<String, T> byPath) {
        return new ArrayList<>(byPath.values());
    }

    /** A file is named after the id inside, so an id can stand only once. */
    private <T> void checkIds(TreeMap<String, T> byPath, Function<T, String> id, String folder) {
        byPath.forEach((path, value) -> {
            var expected = path.substring(folder.length() + 1, path.length() - ".yaml".length());
            if (!id.apply(value).equals(expected)) {
                problems.add(path, 1, "id", id.apply(value), "the name of the file, " + expected);
            }
        });
    }
}
