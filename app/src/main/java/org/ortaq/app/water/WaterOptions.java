package org.ortaq.app.water;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.ScenarioChoice;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Member;
import org.ortaq.region.Parameter;
import org.ortaq.region.Parameters;
import org.ortaq.region.Region;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.power.Plant;
import org.ortaq.region.water.WaterNode;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the questions on rivers and power have in common: which rivers, which prices, who acts together. */
final class WaterOptions {
    static final int LAST_YEAR = 2040;
    private static final String USUAL = "KGZ,UZB,KAZ";

    @Mixin
    private PackageOption source = new PackageOption();

    @Option(
            names = "--scenario",
            paramLabel = "ID|FILE",
            defaultValue = "promised-package",
            description = "Whose horizon and shocks to take, as for assess (default: ${DEFAULT-VALUE}).")
    private String scenario = "promised-package";

    @Option(
            names = "--with-package",
            description = "With the promised package carried out by all five, not without it.")
    private boolean withPackage;

    @Option(
            names = "--coalition",
            paramLabel = "CODES",
            description = "Who acts together (default: " + USUAL + "; of trade: KAZ,KGZ,TJK,UZB).")
    private @Nullable String coalition;

    @Option(
            names = "--inflow",
            paramLabel = "SHARE",
            defaultValue = "100%",
            description = "Inflow of all rivers against the mean, 90%% or 0.9 (default: ${DEFAULT-VALUE}).")
    private String inflow = "100%";

    @Option(
            names = "--inflow-trend",
            paramLabel = "PERCENT",
            defaultValue = "0",
            description = "Drying (negative) of all rivers in percent a year from the base year on.")
    private double trend;

    @Option(
            names = "--fuel",
            paramLabel = "domestic|market",
            defaultValue = "domestic",
            description = "Fuel prices (default: ${DEFAULT-VALUE}).")
    private String fuel = "domestic";

    @Option(names = "--no-afghan-abstraction", description = "Without the Qosh Tepa canal.")
    private boolean withoutAfghan;

    @Option(
            names = "--closed",
            paramLabel = "NODE",
            description = "Close the canal of an off-stream lake or drain: koksaray, arnasay. May be repeated.")
    private List<String> closed = List.of();

    @Option(
            names = "--opens",
            paramLabel = "PLANT=YEAR",
            description = "A plant in service from a year on: kambarata-1=2030. May be repeated.")
    private Map<String, Integer> opens = Map.of();

    @Nullable
    private DataPackage data;

    DataPackage data() {
        var opened = data;
        if (opened == null) {
            opened = source.open();
            data = opened;
        }
        return opened;
    }

    int mask() {
        return mask(USUAL);
    }

    /** @param usual who, when nobody is named */
    int mask(String usual) {
        var named = coalition == null ? usual : coalition;
        var members = new ArrayList<Member>();
        var problems = new Problems();
        for (var code : named.split("[,+]", -1)) {
            var known = Arrays.stream(Member.values())
                    .filter(m -> m.name().equals(code.strip()))
                    .findFirst();
            known.ifPresentOrElse(
                    members::add,
                    () -> problems.addChoice(
                            "command line",
                            0,
                            "--coalition",
                            code,
                            "countries by code, joined with commas",
                            Arrays.stream(Member.values()).map(Member::name).toList()));
        }
        problems.throwIfAny();
        return Coalition.of(members).mask();
    }

    /** A mask of two or more: alone there is nobody to agree with. */
    int parties(String usual) {
        int mask = mask(usual);
        if (Integer.bitCount(mask) < 2) {
            throw InputException.of(
                    "command line", 0, "--coalition", String.valueOf(coalition), "two countries or more");
        }
        return mask;
    }

    int parties() {
        return parties(USUAL);
    }

    /** A node that stores water, of which others are told. */
    void requireReservoir(String option, String id, Region region) {
        var stores = region.water().nodes().stream()
                .filter(node -> node.kind().stores())
                .map(node -> node.id())
                .toList();
        var problems = new Problems();
        requireOne(problems, option, id, "a reservoir", stores);
        problems.throwIfAny();
    }

    double inflow() {
        return share("--inflow", inflow);
    }

    boolean marketFuel() {
        if (!fuel.equals("domestic") && !fuel.equals("market")) {
            throw InputException.of("command line", 0, "--fuel", fuel, "domestic or market");
        }
        return fuel.equals("market");
    }

    /** 90%, 0.9 or 90 percent of something, as a share. */
    static double share(String option, String text) {
        try {
            double value = text.endsWith("%")
                    ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100
                    : Double.parseDouble(text);
            if (value > 0 && value < 5) {
                return value;
            }
        } catch (NumberFormatException notOne) {
            // falls through to the message for both mistakes
        }
        throw InputException.of("command line", 0, option, text, "a share above 0 and below 5, such as 90% or 0.9");
    }

    /** Throws the mistakes of all checks at once, those of the options every question has among them. */
    void check(Runnable... own) {
        var found = new Problems();
        var checks = new ArrayList<>(List.of(own));
        checks.addAll(List.<Runnable>of(this::inflow, this::marketFuel, this::mask));
        for (var check : checks) {
            try {
                check.run();
            } catch (InputException wrong) {
                wrong.problems().forEach(found::add);
            }
        }
        found.throwIfAny();
    }

    /** One region a year from the base year to {@code last}, or to the end of the scenario. */
    List<Region> regions(int last) throws IOException {
        return regions(last, marketFuel(), opens);
    }

    List<Region> regions(int last, boolean market, Map<String, Integer> opened) throws IOException {
        check();
        var pack = data();
        var chosen = new ScenarioChoice(pack).choose(scenario, List.of(), OptionalInt.empty());
        check(last, pack.baseYear());
        var promised = new PromisedPackage(pack.initiatives(), pack.shocks(chosen), chosen, pack.asOf());
        var base = (market ? withMarketFuel(pack) : pack).region(Corner.CENTRAL);
        requireIds(base);
        var timeline = promised.timeline(base, withPackage ? Coalition.ALL : Coalition.NOBODY, Corner.CENTRAL);
        return timeline.regions().stream()
                .filter(region -> region.year() <= Math.max(last, pack.baseYear()))
                .map(region -> changed(region, pack.baseYear(), opened))
                .toList();
    }

    static void check(int last, int base) {
        if (last < base || last > LAST_YEAR) {
            throw InputException.of("command line", 0, "year", String.valueOf(last), expectedYear(base));
        }
    }

    static String expectedYear(int base) {
        return "a year from " + base + " to " + LAST_YEAR;
    }

    private Region changed(Region region, int baseYear, Map<String, Integer> opened) {
        var water = region.water();
        var power = region.power();
        if (trend != 0) {
            double years = region.year() - baseYear;
            water = water.scaleInflow("all", Math.max(0.1, 1 + trend / 100 * years));
        }
        if (withoutAfghan) {
            water = water.withoutAfghanAbstraction();
        }
        for (var node : closed) {
            water = water.closeCanal(node);
        }
        for (var plant : opened.entrySet()) {
            if (region.year() >= plant.getValue()) {
                power = power.commission(plant.getKey(), plant.getValue());
            }
        }
        return region.with(water).with(power);
    }

    private void requireIds(Region base) {
        var problems = new Problems();
        var canals = base.water().nodes().stream()
                .filter(node -> !node.divertedFrom().isEmpty())
                .map(WaterNode::id)
                .toList();
        for (var node : closed) {
            requireOne(problems, "--closed", node, "what a canal fills", canals);
        }
        var plants = base.power().plants().stream().map(Plant::id).toList();
        for (var plant : new TreeMap<>(opens).keySet()) {
            requireOne(problems, "--opens", plant, "a plant", plants);
        }
        problems.throwIfAny();
    }

    private static void requireOne(
            Problems problems, String option, String id, String expected, List<String> candidates) {
        if (!candidates.contains(id)) {
            problems.addChoice("command line", 0, option, id, expected, candidates);
        }
    }

    /** A plant that stands at a river, of which others are told. */
    void requireRiverPlant(String option, String id) {
        var atRivers = data().region(Corner.CENTRAL).power().plants().stream()
                .filter(Plant::atNode)
                .map(Plant::id)
                .toList();
        var problems = new Problems();
        requireOne(problems, option, id, "a plant that stands at a river", atRivers);
        problems.throwIfAny();
    }

    private static DataPackage withMarketFuel(DataPackage pack) {
        var changed = new ArrayList<Parameter>();
        for (var p : pack.parameters().all()) {
            changed.add(
                    p.id().equals("waterpower.netback-share")
                            ? new Parameter(
                                    p.id(), 1, 1, 1, p.unit(), p.lowIsAdverse(), p.source(), p.evidence(), p.note())
                            : p);
        }
        return new DataPackage(
                pack.name(),
                pack.version(),
                pack.asOf(),
                pack.baseYear(),
                pack.countries(),
                pack.facts(),
                pack.sources(),
                new Parameters(changed, Corner.CENTRAL),
                pack.tables(),
                pack.resources(),
                pack.initiatives(),
                pack.shocks(),
                pack.scenarios(),
                pack.hash());
    }

    Map<String, Integer> opens() {
        return new LinkedHashMap<>(new TreeMap<>(opens));
    }

    /** A plant more in service from a year on. */
    void open(String plant, int year) {
        var all = opens();
        all.put(plant, year);
        opens = all;
    }

    /** Calendar regions of a water year: that of its October and that of its January, the last repeated at the horizon. */
    static Region at(List<Region> regions, int year) {
        Region last = regions.getLast();
        for (var region : regions) {
            if (region.year() == year) {
                return region;
            }
        }
        return last;
    }
}
