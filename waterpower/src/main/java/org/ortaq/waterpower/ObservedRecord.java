package org.ortaq.waterpower;

import java.util.List;
import java.util.TreeMap;
import org.ortaq.region.water.Inflow;
import org.ortaq.region.water.Irrigation;
import org.ortaq.region.water.Monthly;
import org.ortaq.region.water.Water;
import org.ortaq.region.water.WaterNode;

/**
 * The record of the dams, and the natural inflows it stands for: measured where a dam has none above it, else what is
 * left of a reach after releases from above, deliveries and returns; months that come out negative are set to zero.
 * Nurek is not in the record: its yearbook seasons stand for it above Tuyamuyun.
 */
final class ObservedRecord {
    static final String TOKTOGUL = "toktogul";
    static final String ANDIJAN = "andijan";
    static final String CHARVAK = "charvak";
    static final String KAIRAKKUM = "kairakkum";
    static final String SHARDARA = "shardara";
    static final String TUYAMUYUN = "tuyamuyun";
    static final List<String> DAMS = List.of(TOKTOGUL, ANDIJAN, CHARVAK, KAIRAKKUM, SHARDARA, TUYAMUYUN);

    private static final double UPSTREAM_SHARE = 0.85;

    private final TreeMap<String, Observation> byKey = new TreeMap<>();
    private int firstYear = Integer.MAX_VALUE;
    private int lastYear = Integer.MIN_VALUE;

    /** @throws IllegalArgumentException when a month of a dam is missing between the first and the last year */
    ObservedRecord(List<Observation> observations) {
        for (var o : observations) {
            byKey.put(key(o.reservoir(), o.year(), o.month()), o);
            firstYear = Math.min(firstYear, o.year());
            lastYear = Math.max(lastYear, o.year());
        }
        for (var dam : DAMS) {
            for (int year = firstYear; year <= lastYear; year++) {
                for (int month = 1; month <= 12; month++) {
                    at(dam, year, month);
                }
            }
        }
    }

    private static String key(String dam, int year, int month) {
        return dam + " " + year + "-" + month;
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return lastYear;
    }

    Observation at(String dam, int year, int month) {
        var o = byKey.get(key(dam, year, month));
        if (o == null) {
            throw new IllegalArgumentException("the record has no month " + key(dam, year, month));
        }
        return o;
    }

    private Monthly flow(String dam, int year) {
        return Monthly.by(month -> at(dam, year, month).inflow());
    }

    private double out(String dam, int year, int month) {
        return at(dam, year, month).outflow();
    }

    /**
     * The rivers of a year of the record: measured inflows and residuals.
     *
     * @param nurek m3/s released by Nurek, which the record does not have
     */
    Water in(Water water, int year, Monthly nurek) {
        var inflows = List.of(
                new Inflow("kambarata-1", flow(TOKTOGUL, year).times(UPSTREAM_SHARE)),
                new Inflow(TOKTOGUL, flow(TOKTOGUL, year).times(1 - UPSTREAM_SHARE)),
                new Inflow(ANDIJAN, flow(ANDIJAN, year)),
                new Inflow(CHARVAK, flow(CHARVAK, year)),
                new Inflow("fergana", Monthly.by(m -> fergana(water, year, m))),
                new Inflow(KAIRAKKUM, Monthly.by(m -> kairakkum(water, year, m))),
                new Inflow("hunger-steppe", Monthly.by(m -> hungerSteppe(water, year, m))),
                new Inflow("amu-upper", Monthly.by(m -> upperAmu(water, year, m, nurek.get(m)))));
        return water.withInflows(inflows).withoutAfghanAbstraction();
    }

    // back from what reached Tuyamuyun, over the losses and full withdrawals of the reaches, to what joins below the
    // Vakhsh
    private double upperAmu(Water water, int year, int m, double nurek) {
        double middle = at(TUYAMUYUN, year, m).inflow() / (1 - loss(water, "amu-middle")) + net(water, "amu-middle", m);
        for (var canal : water.nodes()) {
            middle += canal.divertedFrom().equals("amu-middle") ? alongCanal(water, canal, m) : 0;
        }
        double upper = middle / (1 - loss(water, "amu-upper")) + net(water, "amu-upper", m);
        double vakhsh = (nurek - net(water, "vakhsh-valley", m)) * (1 - loss(water, "vakhsh-valley"));
        return Math.max(0, upper - vakhsh);
    }

    private static double alongCanal(Water water, WaterNode canal, int m) {
        double below = canal.downstream().isEmpty() ? 0 : alongCanal(water, water.node(canal.downstream()), m);
        return net(water, canal.id(), m) + below / (1 - canal.reachLoss());
    }

    private static double loss(Water water, String node) {
        return water.node(node).reachLoss();
    }

    private double fergana(Water water, int year, int m) {
        double above = out(TOKTOGUL, year, m) + out(ANDIJAN, year, m);
        return Math.max(
                0, at(KAIRAKKUM, year, m).inflow() - above + net(water, "fergana", m) + net(water, "naryn-cascade", m));
    }

    private double kairakkum(Water water, int year, int m) {
        int next = m == 12 ? 1 : m + 1;
        int nextYear = m == 12 ? year + 1 : year;
        double kept = nextYear > lastYear
                ? 0
                : (at(KAIRAKKUM, nextYear, next).stored()
                                - at(KAIRAKKUM, year, m).stored())
                        / Monthly.hm3PerFlow(m);
        return Math.max(0, out(KAIRAKKUM, year, m) - at(KAIRAKKUM, year, m).inflow() + kept + net(water, KAIRAKKUM, m));
    }

    private double hungerSteppe(Water water, int year, int m) {
        double above = out(KAIRAKKUM, year, m) + out(CHARVAK, year, m);
        return Math.max(
                0, at(SHARDARA, year, m).inflow() - above + net(water, "hunger-steppe", m) + net(water, "chirchik", m));
    }

    // m3/s withdrawn and not returned
    private static double net(Water water, String node, int month) {
        double sum = 0;
        for (Irrigation need : water.irrigation()) {
            sum += need.node().equals(node) ? need.needHm3().get(month) * (1 - need.returnShare()) : 0;
        }
        return sum / Monthly.hm3PerFlow(month);
    }
}
