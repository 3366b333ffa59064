package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Region;
import org.ortaq.region.initiative.ActiveLever;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.PromisedPackage;

/**
 * Which planned initiatives may touch a number. The others are left out for reasons that hold whatever else is carried
 * out: no lever in force by then, or none that changes a section the number rests on.
 *
 * @param may ids, sorted
 */
record Candidates(List<String> may, List<Attributed.Null> nulls) {

    Candidates {
        may = List.copyOf(may);
        nulls = List.copyOf(nulls);
    }

    static Candidates of(PromisedPackage promised, Region base, Effect effect) {
        var may = new ArrayList<String>();
        var nulls = new ArrayList<Attributed.Null>();
        var screen = new Screen(promised, base, effect);
        for (var initiative : promised.planned(Coalition.ALL)) {
            screen.reason(initiative)
                    .ifPresentOrElse(
                            why -> nulls.add(new Attributed.Null(initiative.id(), why)),
                            () -> may.add(initiative.id()));
        }
        return new Candidates(may, nulls);
    }

    private record Screen(PromisedPackage promised, Region base, Effect effect) {

        java.util.Optional<Attributed.Why> reason(Initiative initiative) {
            if (initiative.levers().isEmpty() && !pays(initiative)) {
                return java.util.Optional.of(Attributed.Why.MOVES_NOTHING);
            }
            var levers = active(initiative);
            if (levers.isEmpty() && !pays(initiative)) {
                return java.util.Optional.of(Attributed.Why.LATER);
            }
            var touched = touched(levers);
            touched.retainAll(effect.restsOn());
            return touched.isEmpty() && !pays(initiative)
                    ? java.util.Optional.of(Attributed.Why.ELSEWHERE)
                    : java.util.Optional.empty();
        }

        /** Levers in force by the last year looked at; of water and power also those of the year after, in which its water year ends. */
        private List<ActiveLever> active(Initiative initiative) {
            var rests = effect.restsOn();
            boolean ahead = rests.contains(Section.WATER) || rests.contains(Section.POWER);
            var dates = promised.scenario().dates();
            int year = Math.min(effect.last(), promised.scenario().to());
            var now = initiative.active(year, Coalition.ALL, dates, Corner.CENTRAL);
            if (!ahead || year == promised.scenario().to()) {
                return now;
            }
            var active = new ArrayList<>(now);
            for (var lever : initiative.active(year + 1, Coalition.ALL, dates, Corner.CENTRAL)) {
                var of = touched(List.of(lever));
                if (lever.since() > year && (of.contains(Section.WATER) || of.contains(Section.POWER))) {
                    active.add(lever);
                }
            }
            return active;
        }

        private EnumSet<Section> touched(List<ActiveLever> levers) {
            var before = base.at(effect.last());
            var touched = EnumSet.noneOf(Section.class);
            for (var active : levers) {
                touched.addAll(Section.changed(before, active.lever().apply(before, active.since())));
            }
            return touched;
        }

        /** Whether its payments are part of the number. */
        private boolean pays(Initiative initiative) {
            return effect.restsOn().contains(Section.COSTS)
                    && initiative.costs().stream().anyMatch(c -> c.from() <= effect.last())
                    && initiative.firstYear(promised.scenario().dates(), Corner.CENTRAL)
                            <= promised.scenario().to();
        }
    }
}
