package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.ortaq.region.Outcome;
import org.ortaq.region.Region;
import org.ortaq.solver.LpSolver;

/** Runs one year again where its region differs from that of a year that was run. */
final class PreviewRun {

    private final RunYear reference;
    private final Region region;
    private final Region next;
    private final List<Room> ran = new ArrayList<>();
    private final List<Room> waiting = new ArrayList<>();
    private final List<Preview.Moved> moved = new ArrayList<>();
    private boolean converged = true;

    /** @param next the changed region of the year after, which the water year runs into */
    PreviewRun(RunYear reference, Region region, Region next) {
        this.reference = reference;
        this.region = region;
        this.next = next;
    }

    /** @param changed the steps that read something else than before */
    Preview run(Set<Room> changed, Models models, LpSolver solver) {
        for (var room : Room.values()) {
            if (changed.contains(room)) {
                ran.add(room);
                compare(reference.outcomes(room), again(room, models, solver));
            }
        }
        if (!ran.contains(Room.TRADE_AND_TRANSPORT) && (ran.contains(Room.WATERPOWER) || ran.contains(Room.PROJECTS))) {
            waiting.add(Room.TRADE_AND_TRANSPORT);
        }
        return new Preview(region.year(), ran, waiting, moved, converged);
    }

    private List<Outcome> again(Room room, Models models, LpSolver solver) {
        return switch (room) {
            case WATERPOWER ->
                models.waterPower(region, next, reference.rivers(), solver).outcomes();
            case PROJECTS -> models.projects(region).outcomes();
            case TRADE_AND_TRANSPORT -> {
                var agreed = models.tradeAndTransport(region, reference.agreed(), reference.productivity());
                converged = agreed.converged();
                yield agreed.outcomes();
            }
            case PEOPLE -> models.people(region).outcomes();
        };
    }

    private void compare(List<Outcome> before, List<Outcome> after) {
        var all = new TreeMap<Outcome, double[]>();
        before.forEach(o -> all.put(o, new double[] {o.value(), Double.NaN}));
        after.forEach(o -> all.computeIfAbsent(o, n -> new double[] {Double.NaN, Double.NaN})[1] = o.value());
        all.forEach((outcome, values) -> {
            if (values[0] != values[1]) {
                moved.add(new Preview.Moved(outcome.metric(), outcome.area(), known(values[0]), known(values[1])));
            }
        });
    }

    private static OptionalDouble known(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
