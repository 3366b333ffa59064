package org.ortaq.waterpower;

import static org.ortaq.waterpower.dispatch.WaterYear.MONTHS;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ortaq.region.Member;
import org.ortaq.region.power.FuelPrice;
import org.ortaq.region.power.Plant;
import org.ortaq.region.power.Zone;
import org.ortaq.waterpower.dispatch.Prices;
import org.ortaq.waterpower.dispatch.Unit;
import org.ortaq.waterpower.dispatch.WaterYear;

/** Turns the Regions of two calendar years into the arrays of a water year. */
final class Preparation {
    private final Span span;
    private final List<String> zones;
    private final int[] owner;
    private final Rivers rivers;

    Preparation(Span span) {
        this.span = span;
        var sections = span.second().power().zones();
        this.zones = sections.stream().map(Zone::id).toList();
        this.owner = sections.stream()
                .mapToInt(z -> Member.valueOf(z.country()).ordinal())
                .toArray();
        this.rivers = new Rivers(span, zones);
    }

    /**
     * @param storage hm3 at the start by reservoir
     * @param onTheWay hm3 released in the month before and not yet arrived, by node where it arrives
     */
    Prepared prepare(TreeMap<String, Double> storage, TreeMap<String, Double> onTheWay) {
        var grid = new Grid(span, zones);
        var byFuel = givenByFuel();
        var nodes = rivers.nodes(storage);
        var arrivals = new double[nodes.size()];
        for (int n = 0; n < arrivals.length; n++) {
            arrivals[n] = onTheWay.getOrDefault(rivers.ids().get(n), 0.0);
        }
        var year = new WaterYear(
                nodes,
                rivers.needs(),
                rivers.targets(),
                rivers.promises(),
                owner,
                load(),
                sum(byFuel),
                units(),
                grid.links(),
                new Sales(span, grid, zones).all(),
                arrivals,
                prices());
        return new Prepared(year, zones, byFuel, span.parameter("border-price-cap"));
    }

    private Prices prices() {
        double first = span.parameter("unserved-first");
        return new Prices(
                first,
                first + span.parameter("unserved-premium"),
                span.parameter("unserved-slice"),
                span.parameter("deficit-step-first"),
                span.parameter("deficit-step-second"),
                span.parameter("slack-water"),
                // a stored MWh is worth no more than the load it would serve
                Math.min(span.parameter("end-power-cap"), first));
    }

    private double[][] load() {
        var load = new double[zones.size()][MONTHS];
        for (int t = 0; t < MONTHS; t++) {
            for (var demand : span.at(t).power().demand()) {
                load[zones.indexOf(demand.zone())][t] = demand.gwh().get(Span.month(t));
            }
        }
        return load;
    }

    // [zone][fuel][month] of what runs by itself: sun, wind, hydro without a reservoir.
    private double[][][] givenByFuel() {
        var given = new double[zones.size()][Fuel.values().length][MONTHS];
        for (int t = 0; t < MONTHS; t++) {
            for (var plant : span.at(t).power().plantsInService().toList()) {
                if (!plant.burns() && !plant.atNode()) {
                    given[zones.indexOf(plant.zone())][Fuel.of(plant.fuel()).ordinal()][t] += gwh(plant, t);
                }
            }
        }
        return given;
    }

    private static double gwh(Plant plant, int t) {
        return plant.capacityMw() * plant.availability() * plant.profile().get(Span.month(t)) * Span.hours(t) / 1000;
    }

    private static double[][] sum(double[][][] byFuel) {
        var sum = new double[byFuel.length][MONTHS];
        for (int z = 0; z < byFuel.length; z++) {
            for (var fuel : byFuel[z]) {
                for (int t = 0; t < MONTHS; t++) {
                    sum[z][t] += fuel[t];
                }
            }
        }
        return sum;
    }

    // Burning plants are taken as they stand in the second year, with no output in months before they open.
    private List<Unit> units() {
        double loadFactor = span.parameter("thermal-load-factor");
        var units = new ArrayList<Unit>();
        for (var plant : span.second().power().plants()) {
            if (plant.burns()) {
                var max = new double[MONTHS];
                double most = 0;
                for (int t = 0; t < MONTHS; t++) {
                    max[t] = runs(plant.id(), t) ? gwh(plant, t) * loadFactor : 0;
                    most = Math.max(most, max[t]);
                }
                if (most > 0) {
                    units.add(unit(plant, max));
                }
            }
        }
        return units;
    }

    private boolean runs(String plant, int t) {
        return span.at(t).power().plantsInService().anyMatch(p -> p.id().equals(plant));
    }

    private Unit unit(Plant plant, double[] max) {
        int zone = zones.indexOf(plant.zone());
        var fuel = fuel(Member.values()[owner[zone]].name(), plant.fuel());
        return new Unit(
                zone,
                max,
                fuel.usdMwh() / plant.efficiency() + plant.omUsdMwh(),
                fuel.co2Tonnes() / plant.efficiency(),
                Fuel.of(plant.fuel()).ordinal());
    }

    private FuelPrice fuel(String country, String fuel) {
        return span.second().power().fuels().stream()
                .filter(price -> price.country().equals(country) && price.fuel().equals(fuel))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no price of " + fuel + " in " + country));
    }
}
