package org.ortaq.app.trade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.function.Function;
import org.ortaq.app.trade.Shock.Rule;
import org.ortaq.table.Fields;
import org.ortaq.table.Problems;
import org.ortaq.table.Tree;
import org.ortaq.table.TreeReader;
import org.ortaq.trade.equilibrium.Closure;

/** Reads a shock file (YAML or JSON) for a world of known regions, sectors and columns. */
final class ShockReader {

    private static final List<String> ONE_SECTOR_ONLY = List.of("sigma", "reference", "coefficients", "covariates");
    private static final List<String> MANY_SECTORS_ONLY = List.of("tariffs", "productivity", "deficits");

    private final Places regions;
    private final Places sectors;
    private final List<String> columns;
    private final Problems problems = new Problems();

    /** @param sectors none for a world of one sector, whose columns are covariates */
    ShockReader(List<String> regions, List<String> sectors, Collection<String> columns) {
        this.regions = new Places(regions);
        this.sectors = new Places(sectors);
        this.columns = List.copyOf(columns);
    }

    Shock read(Path file) {
        var tree = TreeReader.yaml(WorldFolder.text(file), file.toString(), problems);
        problems.throwIfAny();
        Shock shock;
        try (var f = Fields.of(tree.orElseThrow(), file.toString(), "", problems)) {
            refuseOtherWorld(f);
            shock = new Shock(
                    f.maybeText("name"),
                    closure(f),
                    sigma(f),
                    f.maybe("reference").map(_ -> region(f, "reference")).filter(r -> !r.isEmpty()),
                    coefficients(f),
                    rules(f, "tariffs", this::tariff),
                    rules(f, "tradeCosts", this::cost),
                    rules(f, "productivity", this::productivity),
                    rules(f, "endowments", this::endowment),
                    rules(f, "covariates", this::covariate),
                    removed(f));
        }
        problems.throwIfAny();
        return shock;
    }

    private boolean oneSector() {
        return sectors.size() == 0;
    }

    private void refuseOtherWorld(Fields f) {
        for (var key : oneSector() ? MANY_SECTORS_ONLY : ONE_SECTOR_ONLY) {
            if (f.maybe(key).isPresent()) {
                f.reject(
                        key,
                        key,
                        oneSector()
                                ? "tradeCosts, endowments or covariates: the data are one trade matrix"
                                : "tariffs, tradeCosts, productivity, endowments or deficits: the data have many sectors");
            }
        }
    }

    private Optional<Closure> closure(Fields f) {
        return f.maybeText("closure").flatMap(text -> {
            var found = ClosureNames.of(text);
            if (found.isEmpty()) {
                f.rejectChoice("closure", text, "one of " + String.join(", ", ClosureNames.all()), ClosureNames.all());
            }
            return found;
        });
    }

    private static OptionalDouble sigma(Fields f) {
        var sigma = f.maybeNumber("sigma");
        if (sigma.isPresent() && !(sigma.getAsDouble() > 1)) {
            f.reject("sigma", String.valueOf(sigma.getAsDouble()), "a number above 1");
        }
        return sigma;
    }

    private String region(Fields f, String key) {
        var name = f.text(key);
        if (!name.isEmpty() && !regions.has(name)) {
            f.rejectChoice(key, name, "a region of the data", regions.names());
            return "";
        }
        return name;
    }

    private SequencedMap<String, Double> coefficients(Fields f) {
        var values = new LinkedHashMap<String, Double>();
        f.nested("coefficients").ifPresent(c -> {
            for (var name : c.keys()) {
                if (!columns.contains(name)) {
                    c.rejectChoice(name, name, "a covariate of the data", columns);
                }
                values.put(name, c.number(name));
            }
        });
        return values;
    }

    private List<Rule> rules(Fields f, String key, Function<Fields, List<Rule>> reader) {
        var rules = new ArrayList<Rule>();
        int at = 0;
        for (Tree item : f.items(key)) {
            try (var fields = Fields.of(item, f.file(), key + "[" + at++ + "]", problems)) {
                rules.addAll(reader.apply(fields));
            }
        }
        return rules;
    }

    private List<Rule> tariff(Fields f) {
        var column = column(f);
        double rate = column.isPresent() ? 0 : f.number("rate");
        if (rate <= -1) {
            f.reject("rate", String.valueOf(rate), "a share of the value above -1: 0.05 is five percent");
        }
        return flows(f, column, rate);
    }

    private List<Rule> cost(Fields f) {
        var column = oneSector() ? Optional.<String>empty() : column(f);
        var factor = f.maybeNumber("factor");
        var share = f.maybeNumber("adValorem");
        if ((column.isPresent() ? 1 : 0)
                        + factor.stream().count()
                        + share.stream().count()
                != 1) {
            f.reject("factor", "", "one of factor and adValorem" + (oneSector() ? "" : ", or column"));
        }
        double value = factor.orElse(1 + share.orElse(0));
        if (!(value > 0)) {
            f.reject(
                    factor.isPresent() ? "factor" : "adValorem",
                    String.valueOf(factor.orElse(share.orElse(0))),
                    factor.isPresent() ? "a number above 0" : "a share of the value above -1");
        }
        return flows(f, column, value);
    }

    private List<Rule> covariate(Fields f) {
        var name = f.text("column");
        if (!name.isEmpty() && !columns.contains(name)) {
            f.rejectChoice("column", name, "a covariate of the data", columns);
        }
        double value = f.number("value");
        return flows(f, Optional.of(name), value);
    }

    private List<Rule> productivity(Fields f) {
        return own(f, places(f, "sector", sectors));
    }

    private List<Rule> endowment(Fields f) {
        return own(f, List.of());
    }

    private List<Rule> own(Fields f, List<Integer> of) {
        double factor = f.number("factor");
        if (factor <= 0) {
            f.reject("factor", String.valueOf(factor), "a number above 0");
        }
        return List.of(new Rule(places(f, "region", regions), List.of(), of, Optional.empty(), factor, true));
    }

    /** Flows from exporters to importers; {@code bothWays} adds those back. */
    private List<Rule> flows(Fields f, Optional<String> column, double value) {
        var from = places(f, "exporter", regions);
        var to = places(f, "importer", regions);
        boolean back = f.maybe("bothWays").isPresent() && f.flag("bothWays");
        var of = oneSector() ? List.<Integer>of() : places(f, "sector", sectors);
        boolean home = (from.size() == 1 && from.equals(to)) || (column.isPresent() && !oneSector());
        var there = new Rule(from, to, of, column, value, home);
        return back ? List.of(there, new Rule(to, from, of, column, value, home)) : List.of(there);
    }

    private Optional<String> column(Fields f) {
        var name = f.maybeText("column");
        name.filter(n -> !columns.contains(n))
                .ifPresent(n -> f.rejectChoice("column", n, "a numeric column of trade", columns));
        return name;
    }

    /** All places when the key is absent or a star. */
    private List<Integer> places(Fields f, String key, Places known) {
        var names = names(f, key);
        if (names.isEmpty() || names.equals(List.of("*"))) {
            return java.util.stream.IntStream.range(0, known.size()).boxed().toList();
        }
        var places = new ArrayList<Integer>();
        for (var name : names) {
            if (known.has(name)) {
                places.add(known.of(name));
            } else {
                f.rejectChoice(
                        key, name, "a " + (known == sectors ? "sector" : "region") + " of the data", known.names());
            }
        }
        return places;
    }

    private static List<String> names(Fields f, String key) {
        var tree = f.maybe(key);
        return tree.isPresent() && tree.get() instanceof Tree.Sequence
                ? f.texts(key)
                : f.maybeText(key).map(List::of).orElse(List.of());
    }

    private List<Integer> removed(Fields f) {
        if (f.maybe("deficits").isEmpty()) {
            return List.of();
        }
        var fields = f.nested("deficits");
        try (var inner = fields.orElseThrow()) {
            return places(inner, "remove", regions);
        }
    }
}
