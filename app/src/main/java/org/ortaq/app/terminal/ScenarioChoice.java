package org.ortaq.app.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.datapackage.ScenarioReader;
import org.ortaq.region.initiative.Change;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.region.initiative.Shock;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;

/**
 * Finds the scenario a user asked for and checks every name in it.
 *
 * @param files texts of files the user named
 */
public record ScenarioChoice(DataPackage data, Texts files) {

    private static final int LAST_YEAR = 2040;
    private static final Pattern CHANGE = Pattern.compile("([^=@]+)(?:=([0-9]+(?:\\.[0-9]+)?))?(?:@([0-9]{4}))?");

    /** The text of a file by its path. */
    public interface Texts {
        String of(Path path);
    }

    /** Files are those of this machine. */
    public ScenarioChoice(DataPackage data) {
        this(data, path -> new UserFile("--scenario", path).text());
    }

    public Scenario choose(String named, List<String> without, OptionalInt horizon) {
        return choose(named, without, horizon, List.of());
    }

    /** @param changes sizes and starts as {@code ID=SIZE}, {@code ID@YEAR} or {@code ID=SIZE@YEAR} */
    public Scenario choose(String named, List<String> without, OptionalInt horizon, List<String> changes) {
        var problems = new Problems();
        var scenario = find(named, problems);
        var initiatives = data.initiatives().stream().map(Initiative::id).toList();
        for (var id : without) {
            if (!initiatives.contains(id)) {
                problems.addChoice("command line", 0, "--without", id, "an initiative of the package", initiatives);
            }
        }
        horizon.ifPresent(year -> {
            if (year <= data.baseYear() || year > LAST_YEAR) {
                problems.add(
                        "command line",
                        0,
                        "--horizon",
                        String.valueOf(year),
                        "a year from " + (data.baseYear() + 1) + " to " + LAST_YEAR);
            }
        });
        var changed = changes(changes, initiatives, problems);
        problems.throwIfAny();
        var chosen = scenario.without(without).changed(changed);
        return horizon.isPresent() ? chosen.until(horizon.getAsInt()) : chosen;
    }

    private TreeMap<String, Change> changes(List<String> asked, List<String> initiatives, Problems problems) {
        var changes = new TreeMap<String, Change>();
        for (var text : asked) {
            var parts = CHANGE.matcher(text);
            if (!parts.matches()) {
                problems.add("command line", 0, "--change", text, "ID=SIZE, ID@YEAR or ID=SIZE@YEAR");
                continue;
            }
            var size = parts.group(2) == null
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Double.parseDouble(parts.group(2)));
            var start = parts.group(3) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts.group(3)));
            if (!initiatives.contains(parts.group(1))) {
                problems.addChoice(
                        "command line", 0, "--change", parts.group(1), "an initiative of the package", initiatives);
            } else if ((size.isPresent() && !Change.isSize(size.getAsDouble()))
                    || (start.isPresent() && !Change.isStart(start.getAsInt()))
                    || (size.isEmpty() && start.isEmpty())) {
                problems.add(
                        "command line",
                        0,
                        "--change",
                        text,
                        "a size above 0 and at most " + Change.LARGEST + ", a start from 2000 to 2100, or both");
            } else {
                changes.put(parts.group(1), new Change(size, start));
            }
        }
        refuse("command line", "--change", changes, problems);
        return changes;
    }

    private void refuse(String file, String field, SortedMap<String, Change> changes, Problems problems) {
        changes.forEach((id, change) -> data.initiative(id)
                .flatMap(i -> change.refusal(i, data.asOf()))
                .ifPresent(expected -> problems.add(file, 0, field, id + change, expected)));
    }

    private Scenario find(String named, Problems problems) {
        var known = data.scenario(named);
        if (known.isPresent()) {
            return known.get();
        }
        var ids = data.scenarios().stream().map(Scenario::id).toList();
        if (!named.endsWith(".yaml") && !named.endsWith(".yml")) {
            problems.addChoice("command line", 0, "--scenario", named, "a scenario of the package or a YAML file", ids);
            throw new InputException(problems.all());
        }
        return read(files.of(Path.of(named)), named);
    }

    /**
     * The scenario of a text.
     *
     * @param named where it stands, for messages
     */
    public Scenario read(String text, String named) {
        var problems = new Problems();
        var scenario = ScenarioReader.read(text, named, problems);
        scenario.ifPresent(s -> checkNames(s, named, problems));
        problems.throwIfAny();
        return scenario.orElseThrow();
    }

    private void checkNames(Scenario scenario, String file, Problems problems) {
        var initiatives = data.initiatives().stream().map(Initiative::id).toList();
        var shocks = data.shocks().stream().map(Shock::id).toList();
        check(file, "initiatives", scenario.initiatives().orElse(List.of()), initiatives, problems);
        check(file, "without", scenario.without(), initiatives, problems);
        check(file, "shocks", scenario.shocks(), shocks, problems);
        check(file, "changes", List.copyOf(scenario.changes().keySet()), initiatives, problems);
        refuse(file, "changes", scenario.changes(), problems);
        if (scenario.from() != data.baseYear() || scenario.to() > LAST_YEAR || scenario.to() <= scenario.from()) {
            problems.add(
                    file,
                    0,
                    "horizon",
                    scenario.from() + " to " + scenario.to(),
                    "from " + data.baseYear() + " to a later year, " + LAST_YEAR + " at most");
        }
    }

    private static void check(String file, String field, List<String> named, List<String> known, Problems problems) {
        for (var name : named) {
            if (!known.contains(name)) {
                problems.addChoice(file, 0, field, name, "one of the " + field + " of the package", known);
            }
        }
    }
}
