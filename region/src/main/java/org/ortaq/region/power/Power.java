package org.ortaq.region.power;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ortaq.region.Reading;

/**
 * Power of one year. All lists are sorted by id.
 *
 * @param plants all plants, in service or not
 * @param lines all lines, in service or not
 * @param demand load of this year by zone
 * @param contracts all contracts, in force or not
 * @param jointMask countries that dispatch jointly, bits KAZ 1, KGZ 2, TJK 4, TKM 8, UZB 16
 * @param level load and growth the years are computed from
 */
public record Power(
        int year,
        List<Zone> zones,
        List<Plant> plants,
        List<Line> lines,
        List<Demand> demand,
        List<FuelPrice> fuels,
        List<Contract> contracts,
        int jointMask,
        Level level) {

    /** Load of the level year and its growth, by zone. */
    public record Level(List<Demand> demand, List<Growth> growth) {
        public Level {
            demand = sorted(demand, Comparator.comparing(Demand::zone));
            growth = sorted(growth, Comparator.comparing(Growth::zone));
        }

        private List<Demand> in(int year) {
            return demand.stream().map(d -> d.times(factor(d.zone(), year))).toList();
        }

        private double factor(String zone, int year) {
            return growth(zone).factor(year);
        }

        private int statedFor(String zone) {
            return growth(zone).levelYear();
        }

        private Growth growth(String zone) {
            return growth.stream()
                    .filter(g -> g.zone().equals(zone))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no growth of demand in zone " + zone));
        }
    }

    public Power {
        zones = sorted(zones, Comparator.comparing(Zone::id));
        plants = sorted(plants, Comparator.comparing(Plant::id));
        lines = sorted(lines, Comparator.comparing(Line::id));
        demand = sorted(demand, Comparator.comparing(Demand::zone));
        fuels = sorted(fuels, Comparator.comparing(FuelPrice::country).thenComparing(FuelPrice::fuel));
        contracts = sorted(contracts, Comparator.comparing(Contract::id));
        if (jointMask < 0 || jointMask > 31) {
            throw new IllegalArgumentException("mask must be 0 to 31: " + jointMask);
        }
    }

    private static <T> List<T> sorted(List<T> values, Comparator<? super T> order) {
        return values.stream().sorted(order).toList();
    }

    public static Power read(Reading in) {
        var tables = new PowerTables(in);
        var zones = tables.zones();
        var level = new Level(tables.demand(zones), tables.growth(zones));
        return new Power(
                in.baseYear(),
                zones,
                tables.plants(),
                tables.lines(),
                level.in(in.baseYear()),
                tables.fuels(),
                tables.contracts(),
                0,
                level);
    }

    /** The same system in another year: demand grown, no levers on it. */
    public Power at(int year) {
        return new Power(year, zones, plants, lines, level.in(year), fuels, contracts, jointMask, level);
    }

    /** The same load over the plants, lines and contracts that stand in another year. */
    public Power standing(int other) {
        return new Power(other, zones, plants, lines, demand, fuels, contracts, jointMask, level);
    }

    /**
     * Load of a zone this year against that of an earlier one by growth alone, levers left out.
     *
     * @param since a year before the one the load is stated for counts as that one
     * @return 1 before that year
     */
    public double loadGrowth(String zone, int since) {
        int from = Math.max(since, level.statedFor(zone));
        return year <= from ? 1 : level.factor(zone, year) / level.factor(zone, from);
    }

    public Stream<Plant> plantsInService() {
        return plants.stream().filter(plant -> plant.inService(year));
    }

    public Stream<Line> linesInService() {
        return lines.stream().filter(line -> line.inService(year));
    }

    public Stream<Contract> contractsInForce() {
        return contracts.stream().filter(contract -> contract.inForce(year));
    }

    /** The plant runs this year; of two such levers the earlier holds. */
    public Power commission(String plant) {
        return commission(plant, year);
    }

    /** The plant runs from a year on. */
    public Power commission(String plant, int since) {
        require(plants.stream().map(Plant::id), plant, "plant");
        return withPlants(p -> p.id().equals(plant) ? p.from(since) : p);
    }

    /** Never built, whatever the tables and levers say. */
    public Power withoutPlant(String plant) {
        require(plants.stream().map(Plant::id), plant, "plant");
        return new Power(
                year,
                zones,
                plants.stream().filter(p -> !p.id().equals(plant)).toList(),
                lines,
                demand,
                fuels,
                contracts,
                jointMask,
                level);
    }

    /** The line is in service this year; of two such levers the earlier holds. */
    public Power addLine(String line) {
        require(lines.stream().map(Line::id), line, "line");
        return withLines(l -> l.id().equals(line) ? l.from(year) : l);
    }

    /** More transfer capacity on a line; additions add. */
    public Power addCapacity(String line, double mw) {
        require(lines.stream().map(Line::id), line, "line");
        return withLines(l -> l.id().equals(line) ? l.plus(mw) : l);
    }

    /** These countries dispatch jointly; masks unite. */
    public Power jointly(int mask) {
        return new Power(year, zones, plants, lines, demand, fuels, contracts, jointMask | mask, level);
    }

    /** A colder winter, a saving; factors multiply. {@code area} is a country, a zone or {@code CA5} */
    public Power scaleDemand(String area, int fromMonth, int toMonth, double factor) {
        require(
                Stream.concat(Stream.of("CA5"), zones.stream().flatMap(z -> Stream.of(z.id(), z.country()))),
                area,
                "area");
        var scaled = demand.stream()
                .map(d -> isIn(d.zone(), area) ? d.times(fromMonth, toMonth, factor) : d)
                .toList();
        return new Power(year, zones, plants, lines, scaled, fuels, contracts, jointMask, level);
    }

    private boolean isIn(String zone, String area) {
        return area.equals("CA5")
                || area.equals(zone)
                || zones.stream()
                        .anyMatch(z -> z.id().equals(zone) && z.country().equals(area));
    }

    /** Dearer or cheaper fuel in all countries; factors multiply. {@code fuel} is a fuel, or {@code all} */
    public Power scaleFuelPrice(String fuel, double factor) {
        require(Stream.concat(Stream.of("all"), fuels.stream().map(FuelPrice::fuel)), fuel, "fuel");
        var scaled = fuels.stream()
                .map(f -> fuel.equals("all") || f.fuel().equals(fuel) ? f.times(factor) : f)
                .toList();
        return new Power(year, zones, plants, lines, demand, scaled, contracts, jointMask, level);
    }

    private static void require(Stream<String> known, String id, String what) {
        var ids = known.toList();
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("no " + what + " '" + id + "'"
                    + org.ortaq.table.Nearest.to(id, ids)
                            .map(n -> "; perhaps " + n + "?")
                            .orElse(""));
        }
    }

    private Power withPlants(UnaryOperator<Plant> change) {
        return new Power(
                year, zones, plants.stream().map(change).toList(), lines, demand, fuels, contracts, jointMask, level);
    }

    private Power withLines(UnaryOperator<Line> change) {
        return new Power(
                year, zones, plants, lines.stream().map(change).toList(), demand, fuels, contracts, jointMask, level);
    }
}
