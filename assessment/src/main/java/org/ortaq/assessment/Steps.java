package org.ortaq.assessment;

import org.ortaq.numerics.Digest;
import org.ortaq.numerics.Digester;
import org.ortaq.region.Region;
import org.ortaq.region.RegionContent;
import org.ortaq.region.initiative.Timeline;
import org.ortaq.solver.LpSolver;
import org.ortaq.waterpower.WaterPowerModel;
import org.ortaq.waterpower.WaterPowerState;

/**
 * The models of one course, run year by year with what each carries from year to year; each step is taken from the memo when
 * it was run before. What a step carries is known by everything it was computed from, so equal digests mean equal states.
 */
final class Steps {

    private final Timeline timeline;
    private final LpSolver solver;
    private final Memo memo;
    private final Models models;
    private final RegionContent content = new RegionContent();

    private WaterPowerState rivers;
    private Digest riversSoFar;
    private Models.Agreed agreed;
    private Digest agreedSoFar;

    Steps(Timeline timeline, Calibration calibration, LpSolver solver, Memo memo, WaterPowerModel waterPower) {
        this.timeline = timeline;
        this.solver = solver;
        this.memo = memo;
        this.models = new Models(calibration, waterPower);
        this.rivers = models.rivers(timeline.base());
        this.riversSoFar = new Digester()
                .add(content.of(timeline.base(), Room.WATERPOWER.reads()))
                .add(waterPower.content())
                .digest();
        this.agreed = models.base();
        this.agreedSoFar = calibration.digest();
    }

    /** Rivers and plants, in the order of the years. */
    Models.Water waterPower(int year) {
        var region = region(year);
        var next = region(Math.min(year + 1, timeline.regions().size() - 1));
        riversSoFar = new Digester()
                .add(content.of(region, Room.WATERPOWER.reads()))
                .add(content.of(next, Room.WATERPOWER.reads()))
                .add(riversSoFar)
                .digest();
        var before = rivers;
        var water = memo.of(
                Room.WATERPOWER,
                riversSoFar,
                Models.Water.class,
                () -> models.waterPower(region, next, before, solver));
        rivers = water.state();
        return water;
    }

    Models.Built projects(int year) {
        var asked = content.of(region(year), Room.PROJECTS.reads());
        return memo.of(Room.PROJECTS, asked, Models.Built.class, () -> models.projects(region(year)));
    }

    /** Trade and transport, in the order of the years. */
    Models.Agreed tradeAndTransport(int year, Productivity.Hats productivity) {
        var region = region(year);
        agreedSoFar = new Digester()
                .add(content.of(region, Room.TRADE_AND_TRANSPORT.reads()))
                .add(productivity.whole())
                .add(productivity.industry())
                .add(agreedSoFar)
                .digest();
        var before = agreed;
        agreed = memo.of(
                Room.TRADE_AND_TRANSPORT,
                agreedSoFar,
                Models.Agreed.class,
                () -> models.tradeAndTransport(region, before, productivity));
        return agreed;
    }

    Models.Visited people(int year) {
        var asked = content.of(region(year), Room.PEOPLE.reads());
        return memo.of(Room.PEOPLE, asked, Models.Visited.class, () -> models.people(region(year)));
    }

    /** Where the rivers stand before the year that comes. */
    WaterPowerState rivers() {
        return rivers;
    }

    private Region region(int year) {
        return timeline.regions().get(year);
    }
}
