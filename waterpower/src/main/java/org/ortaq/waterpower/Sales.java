package org.ortaq.waterpower;

import static org.ortaq.waterpower.dispatch.WaterYear.MONTHS;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.region.power.Contract;
import org.ortaq.region.power.Line;
import org.ortaq.region.water.Monthly;
import org.ortaq.region.water.ReleaseContract;
import org.ortaq.waterpower.dispatch.Sale;

/** Contracts in force, and the power given back for promised water, as the kernel sees them. */
final class Sales {
    private static final String UZBEKISTAN = "uzb";
    private static final String KAZAKHSTAN = "kaz-s";

    private final Span span;
    private final Grid grid;
    private final List<String> zones;
    /** What fixed volumes have taken of each link, by direction and month. */
    private final double[][][] taken;

    private final List<Sale> sales = new ArrayList<>();

    Sales(Span span, Grid grid, List<String> zones) {
        this.span = span;
        this.grid = grid;
        this.zones = zones;
        this.taken = new double[grid.links().size()][2][MONTHS];
    }

    List<Sale> all() {
        span.second().power().contracts().forEach(this::addContract);
        var promises = span.second().water().contracts();
        for (int p = 0; p < promises.size(); p++) {
            addReturn(p, promises.get(p));
        }
        return sales;
    }

    private void addContract(Contract contract) {
        var path = new int[contract.via().size()];
        for (int i = 0; i < path.length; i++) {
            path[i] = grid.linkOf(contract.via().get(i));
            if (path[i] < 0) {
                return;
            }
        }
        var max = new double[MONTHS];
        for (int t = 0; t < MONTHS; t++) {
            max[t] = works(contract, t) ? contract.gwh(Span.month(t)) * growth(contract, t) : 0;
        }
        add(contract.seller(), contract.buyer(), path, max, contract.priceUsdMwh(), contract.fixed(), -1);
    }

    /** In force, and every line it is written on in service. */
    private boolean works(Contract contract, int t) {
        int year = span.at(t).year();
        return contract.inForce(year)
                && contract.via().stream()
                        .allMatch(id -> span.at(t).power().lines().stream()
                                .anyMatch(line -> line.id().equals(id) && line.inService(year)));
    }

    /** A ceiling grows with its buyer's load and with the least of the lines it is written on; a fixed volume does not. */
    private double growth(Contract contract, int t) {
        return contract.fixed() ? 1 : lineGrowth(contract, t) * loadGrowth(contract, t);
    }

    private double lineGrowth(Contract contract, int t) {
        return span.at(t).power().lines().stream()
                .filter(line -> contract.via().contains(line.id()))
                .mapToDouble(Line::growth)
                .min()
                .orElse(1);
    }

    // volumes of one year are no ceiling for ever: what a buyer may take keeps its share of the load
    private double loadGrowth(Contract contract, int t) {
        boolean abroad = !zones.contains(contract.buyer());
        double share = span.parameter("contract-growth");
        return abroad ? 1 : 1 + share * (span.at(t).power().loadGrowth(contract.buyer(), contract.opens()) - 1);
    }

    /** Winter power for a promise of water: from Uzbekistan and Kazakhstan, where a link to the giver of water exists. */
    private void addReturn(int promise, ReleaseContract contract) {
        var zone = span.second().water().node(contract.reservoir()).zone();
        int fromUzbekistan = grid.between(UZBEKISTAN, zone);
        int fromKazakhstan = grid.between(KAZAKHSTAN, zone);
        double share = fromKazakhstan < 0 ? 1 : fromUzbekistan < 0 ? 0 : span.parameter("swap-uzb-share");
        if (fromUzbekistan >= 0) {
            addReturn(promise, UZBEKISTAN, zone, fromUzbekistan, share * contract.gwhBack());
        }
        if (fromKazakhstan >= 0) {
            addReturn(promise, KAZAKHSTAN, zone, fromKazakhstan, (1 - share) * contract.gwhBack());
        }
    }

    private void addReturn(int promise, String seller, String buyer, int link, double gwh) {
        var max = new double[MONTHS];
        double days = 0;
        for (int t = 0; t < 6; t++) {
            days += Monthly.days(Span.month(t));
        }
        for (int t = 0; t < 6; t++) {
            max[t] = gwh * Monthly.days(Span.month(t)) / days;
        }
        add(seller, buyer, new int[] {link}, max, 0, true, promise);
    }

    private void add(String seller, String buyer, int[] path, double[] max, double price, boolean fixed, int promise) {
        var forward = new boolean[path.length];
        String here = seller;
        double delivered = 1;
        for (int i = 0; i < path.length; i++) {
            forward[i] = grid.isForward(path[i], here);
            here = grid.otherEnd(path[i], here);
            if (fixed) {
                reserve(path[i], forward[i] ? 0 : 1, max, delivered);
            }
            delivered *= 1 - grid.links().get(path[i]).loss();
        }
        if (!here.equals(buyer)) {
            throw new IllegalArgumentException(
                    "the lines of the contract from " + seller + " to " + buyer + " end at " + here);
        }
        sales.add(new Sale(
                zones.indexOf(seller),
                zones.indexOf(buyer),
                max,
                steady(price),
                fixed,
                path,
                forward,
                delivered,
                promise));
    }

    private static double[] steady(double price) {
        var prices = new double[MONTHS];
        java.util.Arrays.fill(prices, price);
        return prices;
    }

    // A fixed volume cannot be more than its links hold after the fixed volumes before it.
    private void reserve(int link, int direction, double[] max, double delivered) {
        for (int t = 0; t < MONTHS; t++) {
            double left = grid.links().get(link).max()[t] - taken[link][direction][t];
            max[t] = Math.min(max[t], Math.max(0, left) / delivered);
            taken[link][direction][t] += max[t] * delivered;
        }
    }
}
