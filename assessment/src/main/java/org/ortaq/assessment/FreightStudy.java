package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Region;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.ActiveLever;
import org.ortaq.region.initiative.Dates;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.region.network.Network;
import org.ortaq.table.Problems;
import org.ortaq.trade.TradeModel;

/**
 * The freight of one year: trade and transport brought to agree as in {@link FixedPoint}, on the baseline (what is in force and
 * what is planned nationally), with some things added and some taken away.
 *
 * <p>Water, power and joint projects are left out: productivity is that of the base year.
 */
public final class FreightStudy {

    /** Last year that the economy of the package reaches. */
    public static final int LAST_YEAR = 2040;

    private final DataPackage data;
    private final Region base;
    private final Calibration calibration;
    private final TradeModel trade = new TradeModel();

    public FreightStudy(DataPackage data) {
        this(data, Corner.CENTRAL);
    }

    /** @param corner where in their ranges the parameters are read */
    public FreightStudy(DataPackage data, Corner corner) {
        this.data = data;
        this.base = data.region(corner);
        this.calibration = Coupling.calibrate(base);
    }

    /** The countries, places and links of the base year. */
    public Region base() {
        return base;
    }

    /**
     * The region of a year with changes.
     *
     * @throws org.ortaq.table.InputException naming every id that is unknown, with the nearest
     */
    public Region region(int year, Changes changes) {
        var problems = new Problems();
        if (year < base.year() || year > LAST_YEAR) {
            problems.add(
                    "command line",
                    0,
                    "--year",
                    String.valueOf(year),
                    "a year from " + base.year() + " to " + LAST_YEAR);
        }
        changes.check(data, base.network(), problems);
        problems.throwIfAny();
        var levers = new ArrayList<>(baseline(year, changes));
        for (var id : changes.with()) {
            levers.addAll(levers(id, year));
        }
        var region = ActiveLever.apply(base.at(year), ActiveLever.canonical(levers));
        return region.with(onNetwork(region.network(), changes));
    }

    private List<ActiveLever> baseline(int year, Changes changes) {
        var initiatives = data.initiatives().stream()
                .filter(i -> !changes.without().contains(i.id()))
                .toList();
        var nothing = new Scenario(
                "freight", "What is in force", base.year(), year, Optional.empty(), List.of(), Dates.LIKELY, List.of());
        var timeline = new PromisedPackage(initiatives, List.of(), nothing, data.asOf())
                .timeline(base, Coalition.NOBODY, base.parameters().assumption());
        return timeline.levers().getLast();
    }

    /** The levers of an initiative or a shock, as if in force; none for what belongs to the network. */
    private List<ActiveLever> levers(String id, int year) {
        var assumption = base.parameters().assumption();
        var initiative = data.initiative(id);
        if (initiative.isPresent()) {
            return levers(initiative.get(), year);
        }
        return data.shocks().stream()
                .filter(s -> s.id().equals(id))
                .flatMap(s -> s.active(Math.clamp(year, s.from(), s.to()), assumption).stream())
                .toList();
    }

    /** All levers of an initiative in force in a year, whatever its dates. */
    private List<ActiveLever> levers(Initiative initiative, int year) {
        return initiative.levers().stream()
                .flatMap(dated -> dated.at(base.parameters().assumption()).within(Coalition.ALL).stream())
                .map(lever -> new ActiveLever(lever, year))
                .toList();
    }

    private Network onNetwork(Network network, Changes changes) {
        var changed = network;
        for (var id : changes.with()) {
            changed = changes.isOfNetwork(data, id) ? changed.open(id) : changed;
        }
        for (var id : changes.without()) {
            changed = changes.isOfNetwork(data, id) ? changed.close(id) : changed;
        }
        return changed;
    }

    /** The freight of a year with changes. */
    public Freight at(int year, Changes changes) {
        return at(region(year, changes));
    }

    /**
     * The freight of a region that was made by {@link #region}. Ways are found twice: at the trade of the base year, and at the trade that
     * follows, which fills other places.
     */
    public Freight at(Region region) {
        var first = agree(region, calibration.trade().flows());
        var agreed = agree(region, first.trade().flows());
        return new Freight(
                region, agreed.tonnes(), agreed.transport(), agreed.converged(), agreed.residual(), agreed.passes());
    }

    private Agreement agree(Region region, double[][] start) {
        return new FixedPoint(calibration, trade.years(calibration.trade()))
                .agree(region, start, Productivity.Hats.ones(region.countries().size()));
    }
}
