package org.ortaq.transport;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.region.Metric;
import org.ortaq.region.Outcome;
import org.ortaq.region.network.Network;

/** Turns a result into outcomes: pairs of the five with each other and with all partners, points, links, corridors. */
final class TransportOutcomes {

    private final Network network;
    private final TransportResult result;
    private final int year;
    private final List<Outcome> outcomes = new ArrayList<>();

    TransportOutcomes(Network network, TransportResult result) {
        this.network = network;
        this.result = result;
        this.year = network.year();
    }

    List<Outcome> all() {
        pairs();
        points();
        links();
        corridors();
        add(TransportMetrics.UNSERVED, "CA5", result.unservedMt());
        add(TransportMetrics.RESIDUAL, "CA5", result.residual());
        return outcomes.stream().sorted().toList();
    }

    private void add(Metric metric, String area, double value) {
        outcomes.add(new Outcome(metric.id(), area, year, value));
    }

    private void pairs() {
        var countries = network.countries();
        for (int i = 0; i < countries.size(); i++) {
            for (int j = 0; j < countries.size(); j++) {
                if (i != j && (countries.isMember(i) || countries.isMember(j))) {
                    var area = countries.code(i) + "-" + countries.code(j);
                    add(TransportMetrics.HOURS, area, result.hours()[i][j]);
                    add(TransportMetrics.COST, area, result.usdPerTonne()[i][j]);
                }
            }
        }
    }

    private void points() {
        for (int p = 0; p < network.points().size(); p++) {
            var point = network.points().get(p);
            add(TransportMetrics.BORDER_LOAD, point.id(), result.pointLoad(p));
            if (point.capacity().at(year).isPresent()) {
                add(TransportMetrics.BORDER_WAIT, point.id(), result.pointWait(p));
            }
            result.pointPrice(p).ifPresent(usd -> add(TransportMetrics.LIMIT_PRICE, point.id(), usd));
        }
    }

    private void links() {
        for (int l = 0; l < network.links().size(); l++) {
            var link = network.links().get(l);
            if (link.capacity().at(year).isPresent()) {
                add(TransportMetrics.BORDER_WAIT, link.id(), result.linkWait(l));
            }
            result.linkPrice(l).ifPresent(usd -> add(TransportMetrics.LIMIT_PRICE, link.id(), usd));
        }
    }

    private void corridors() {
        for (var corridor : network.corridors()) {
            double mt = 0;
            for (int link : corridor.links()) {
                mt += result.linkLoad(link);
            }
            add(TransportMetrics.CORRIDOR_VOLUME, corridor.id(), mt);
        }
        for (int t = 0; t < network.transits().size(); t++) {
            add(TransportMetrics.CORRIDOR_VOLUME, network.transits().get(t).id(), result.transitMt()[t]);
        }
    }
}
