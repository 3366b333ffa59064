package org.ortaq.region.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.ortaq.region.Assumption;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Draw;
import org.ortaq.region.Region;
import org.ortaq.region.lever.Inflow;
import org.ortaq.region.lever.Lever;

/**
 * The promised package of a scenario, ready to be laid over the region for any coalition.
 *
 * @param initiatives all of the data package
 * @param shocks the shocks of the scenario
 * @param asOf what is in force at this date belongs to the baseline
 */
public record PromisedPackage(List<Initiative> initiatives, List<Shock> shocks, Scenario scenario, LocalDate asOf) {

    public PromisedPackage {
        initiatives = initiatives.stream()
                .map(scenario::applied)
                .sorted(Comparator.comparing(Initiative::id))
                .toList();
        shocks = shocks.stream().sorted(Comparator.comparing(Shock::id)).toList();
    }

    /** The planned initiatives of the scenario that work in the coalition. */
    public List<Initiative> planned(Coalition coalition) {
        return initiatives.stream()
                .filter(i -> !i.isInForce(asOf) && !i.isNational() && scenario.includes(i) && i.worksIn(coalition))
                .toList();
    }

    /** The regions when the coalition carries out what it promised; {@link Coalition#NOBODY} gives the baseline. */
    public Timeline timeline(Region base, Coalition coalition, Assumption assumption) {
        return Timeline.of(base, scenario.to(), year -> levers(base.year(), year, coalition, assumption));
    }

    /**
     * The regions when several coalitions carry out, side by side, what lies within each of them.
     *
     * @param coalitions disjoint
     * @param keep which levers of the package are pulled, by the coalition that would pull them
     */
    public Timeline timeline(
            Region base, Collection<Coalition> coalitions, Corner corner, BiPredicate<Coalition, Lever> keep) {
        return Timeline.of(base, scenario.to(), year -> {
            var active = new ArrayList<>(levers(base.year(), year, Coalition.NOBODY, corner));
            for (var coalition : coalitions) {
                for (var initiative : planned(coalition)) {
                    initiative.active(year, coalition, scenario.dates(), corner).stream()
                            .filter(lever -> keep.test(coalition, lever.lever()))
                            .forEach(active::add);
                }
            }
            return active;
        });
    }

    /** The region of one year of {@link #timeline(Region, Coalition, Corner)}. */
    public Region region(Region base, Coalition coalition, Corner corner, int year) {
        return year == base.year()
                ? base.at(year)
                : ActiveLever.apply(base.at(year), levers(base.year(), year, coalition, corner));
    }

    /**
     * The region of one year as the baseline has it, with some initiatives supposed to be in force by then, whatever their
     * dates. Those that are in force already change nothing.
     */
    public Region supposing(Region base, Collection<Initiative> supposed, int year, Assumption assumption) {
        var active = new ArrayList<>(levers(base.year(), year, Coalition.NOBODY, assumption));
        for (var initiative : supposed) {
            if (!initiative.isInForce(asOf)) {
                active.addAll(initiative.supposed(year, assumption));
            }
        }
        return ActiveLever.apply(base.at(year), active);
    }

    private List<ActiveLever> levers(int baseYear, int year, Coalition coalition, Assumption assumption) {
        var active = new ArrayList<ActiveLever>();
        for (var initiative : initiatives) {
            if (initiative.isInForce(asOf)) {
                active.addAll(newSinceBase(initiative, baseYear, year, assumption));
            } else if (initiative.isNational() && scenario.includes(initiative)) {
                active.addAll(initiative.active(year, Coalition.ALL, Dates.LIKELY, assumption));
            }
        }
        for (var initiative : planned(coalition)) {
            active.addAll(initiative.active(year, coalition, scenario.dates(), assumption));
        }
        shocks.forEach(shock -> active.addAll(shock.active(year, assumption)));
        active.addAll(rivers(year, assumption));
        return active;
    }

    /** The drawn inflow of a year, the same for every coalition. */
    private static List<ActiveLever> rivers(int year, Assumption assumption) {
        return switch (assumption) {
            case Corner _ -> List.of();
            case Draw draw ->
                draw.inflow().getOrDefault(year, new TreeMap<>()).entrySet().stream()
                        .map(basin -> new ActiveLever(new Inflow(basin.getKey(), basin.getValue()), year))
                        .toList();
        };
    }

    /** What came into force after the base year; the rest is in the facts already. */
    private List<ActiveLever> newSinceBase(Initiative initiative, int baseYear, int year, Assumption assumption) {
        return initiative.active(year, Coalition.ALL, Dates.LIKELY, assumption).stream()
                .filter(active -> active.since() > baseYear)
                .toList();
    }
}
