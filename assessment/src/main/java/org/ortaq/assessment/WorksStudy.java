package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortaq.region.Corner;
import org.ortaq.region.Region;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Cost;
import org.ortaq.region.initiative.Dates;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.network.Network;
import org.ortaq.transport.MarketAccess;
import org.ortaq.transport.RailDistance;
import org.ortaq.transport.RouteFinder;
import org.ortaq.transport.TransportModel;
import org.ortaq.transport.TransportResult;
import org.ortaq.transport.WorksValue;

/** What each initiative that changes the network does to the freight of one year, each on its own over the baseline. */
public final class WorksStudy {

    /** Changes smaller than a cent or half a minute are not told. */
    private static final double CENT = 0.01;

    private final DataPackage data;
    private final FreightStudy study;
    private final int year;
    private final Freight base;
    private final TransportModel transport = new TransportModel();
    private final WorksValue value;

    public WorksStudy(DataPackage data, int year) {
        this.data = data;
        this.study = new FreightStudy(data);
        this.year = year;
        this.base = study.at(year, Changes.NONE);
        this.value = new WorksValue(base.region().network(), base.region().parameters(), base.tonnes());
    }

    /** The freight of the baseline, on which all works are measured. */
    public Freight base() {
        return base;
    }

    /** The initiatives that are not in force and change the network, by id. */
    public List<Work> all() {
        return data.initiatives().stream()
                .filter(i -> !i.isInForce(data.asOf()))
                .flatMap(i -> work(i).stream())
                .toList();
    }

    /** The same freight with and without an initiative; empty when it does not change the network. */
    private Optional<Work> work(Initiative initiative) {
        var id = List.of(initiative.id());
        var now = base.region().network();
        var without = study.region(year, new Changes(List.of(), id));
        if (!without.network().equals(now)) {
            // it stands in the baseline already, as a national plan: it is compared with its absence
            var before = transport.costs(without, base.tonnes());
            double lost = value.gain(without.network());
            return Optional.of(work(initiative, without, before, base.region(), base.transport(), -lost));
        }
        var with = study.region(year, new Changes(id, List.of()));
        if (with.network().equals(now)) {
            return Optional.empty();
        }
        var after = transport.costs(with, base.tonnes());
        return Optional.of(work(initiative, base.region(), base.transport(), with, after, value.gain(with.network())));
    }

    private Work work(
            Initiative initiative,
            Region without,
            TransportResult before,
            Region with,
            TransportResult after,
            double gain) {
        return new Work(
                initiative.id(),
                initiative.title(),
                initiative.firstYear(Dates.LIKELY, Corner.CENTRAL),
                openedBetween(without.network(), with.network()),
                openedBetween(with.network(), without.network()),
                changedBetween(without.network(), with.network()),
                pairs(before, after),
                access(without, before, with, after),
                gain,
                cost(initiative));
    }

    private static Optional<Double> cost(Initiative initiative) {
        return initiative.costs().isEmpty()
                ? Optional.empty()
                : Optional.of(initiative.costs().stream().mapToDouble(Cost::mid).sum());
    }

    private static List<String> openedBetween(Network a, Network b) {
        var ids = new ArrayList<String>();
        for (int l = 0; l < a.links().size(); l++) {
            if (!a.links().get(l).usable() && b.links().get(l).usable()) {
                ids.add(b.links().get(l).id());
            }
        }
        for (int p = 0; p < a.points().size(); p++) {
            if (a.points().get(p).closed() && !b.points().get(p).closed()) {
                ids.add(b.points().get(p).id());
            }
        }
        return ids;
    }

    private static List<String> changedBetween(Network a, Network b) {
        var ids = new ArrayList<String>();
        for (int l = 0; l < a.links().size(); l++) {
            var x = a.links().get(l);
            var y = b.links().get(l);
            if (x.usdPerTkm() != y.usdPerTkm() || !x.capacity().equals(y.capacity())) {
                ids.add(y.id());
            }
        }
        for (int p = 0; p < a.points().size(); p++) {
            var x = a.points().get(p);
            var y = b.points().get(p);
            if (x.hours() != y.hours()
                    || x.feeUsd() != y.feeUsd()
                    || !x.capacity().equals(y.capacity())) {
                ids.add(y.id());
            }
        }
        return ids;
    }

    private List<Work.PairChange> pairs(TransportResult before, TransportResult after) {
        var countries = base.region().countries();
        var pairs = new ArrayList<Work.PairChange>();
        for (int i = 0; i < countries.size(); i++) {
            for (int j = 0; j < countries.size(); j++) {
                double usd = after.usdPerTonne()[i][j] - before.usdPerTonne()[i][j];
                double hours = after.hours()[i][j] - before.hours()[i][j];
                boolean ours = countries.isMember(i) || countries.isMember(j);
                if (ours && (Math.abs(usd) >= CENT || Math.abs(hours) >= CENT)) {
                    pairs.add(new Work.PairChange(
                            countries.code(i),
                            countries.code(j),
                            before.usdPerTonne()[i][j],
                            after.usdPerTonne()[i][j],
                            before.hours()[i][j],
                            after.hours()[i][j]));
                }
            }
        }
        return pairs;
    }

    private List<Work.AccessChange> access(Region without, TransportResult before, Region with, TransportResult after) {
        double elasticity = base.region().parameters().get("transport.market-access-elasticity");
        double[] gdp = base.region().economy().gdp();
        double[] a = MarketAccess.of(transport.adValorem(without, before), gdp, elasticity);
        double[] b = MarketAccess.of(transport.adValorem(with, after), gdp, elasticity);
        var changes = new ArrayList<Work.AccessChange>();
        for (int i : base.region().countries().members()) {
            changes.add(new Work.AccessChange(base.region().countries().code(i), b[i] / a[i] - 1));
        }
        return changes;
    }

    /**
     * What a project of the network does for pairs of places: kilometres by rail alone, money and days of the cheapest way.
     *
     * @param project links opened for it
     * @param from ids of places
     * @param to ids of places
     */
    public List<LineGain> line(String project, List<String> from, List<String> to) {
        var parameters = base.region().parameters();
        var without = base.region();
        var with = without.with(without.network().open(project));
        var after = transport.costs(with, base.tonnes());
        var kmWithout = new RailDistance(without.network(), parameters);
        var kmWith = new RailDistance(with.network(), parameters);
        var gains = new ArrayList<LineGain>();
        for (var a : from) {
            for (var b : to) {
                var old = new RouteFinder(without).find(a, b, base.transport()).orElseThrow();
                var now = new RouteFinder(with).find(a, b, after).orElseThrow();
                gains.add(new LineGain(
                        a,
                        b,
                        kmWithout.between(a, b),
                        kmWith.between(a, b),
                        old.usdPerTonne(),
                        now.usdPerTonne(),
                        old.hours() / 24,
                        now.hours() / 24));
            }
        }
        return gains;
    }
}
