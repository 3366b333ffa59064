package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.ortaq.commitments.Track;
import org.ortaq.numerics.Digest;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Member;
import org.ortaq.region.Region;
import org.ortaq.region.RegionContent;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.solver.HighsSolver;
import org.ortaq.waterpower.WaterPowerResult;

/**
 * Answers somebody who changes a scenario again and again, in three steps: a {@link #preview} of the year on screen, at once; the
 * baseline and the package {@link #refine}d over all years; then the {@link #share sharing}, as coalitions come in. All at the
 * centre of the ranges. What was computed once is kept, so that a change costs only what depends on it.
 *
 * <p>Safe for several threads; previews may be asked for while something is being refined, and look at what was refined
 * last. Long work ends with a {@link java.util.concurrent.CancellationException} when its monitor says so; what was
 * finished by then is kept for the next time.
 */
public final class WhatIf {

    private static final Corner CENTRE = Corner.CENTRAL;
    private static final CourseKey BASELINE = new CourseKey(CENTRE, Coalition.NOBODY);
    private static final CourseKey PACKAGE = new CourseKey(CENTRE, Coalition.ALL);

    private final DataPackage data;
    private final Bases bases;
    private final Memo memo;
    private final int threads;
    private volatile Reference reference;

    /** What previews look at: the years as they were run, and what each step read in them. */
    private record Reference(List<RunYear> years, List<EnumMap<Room, Digest>> read) {

        static Reference of(List<RunYear> years) {
            var content = new RegionContent();
            return new Reference(
                    years, years.stream().map(y -> read(content, y.region())).toList());
        }

        static EnumMap<Room, Digest> read(RegionContent content, Region region) {
            var read = new EnumMap<Room, Digest>(Room.class);
            for (var room : Room.values()) {
                read.put(room, content.of(region, room.reads()));
            }
            return read;
        }
    }

    /**
     * Refines a first scenario.
     *
     * @param threads courses run at once
     */
    public WhatIf(DataPackage data, Scenario first, int threads, Monitor monitor) {
        this.data = data;
        this.bases = new Bases(data);
        this.memo = new Memo(Memo.USUAL_BYTES);
        this.threads = threads;
        this.reference = new Reference(List.of(), List.of());
        refine(first, monitor);
    }

    /**
     * What a scenario does to one year, when the whole package is carried out, beside what was refined last.
     *
     * @throws IllegalArgumentException when the year is not one of those refined
     */
    public Preview preview(Scenario scenario, int year) {
        var looked = reference;
        int t = year - data.baseYear();
        int last = looked.years().size() - 1;
        if (t < 0 || t > last) {
            throw new IllegalArgumentException(
                    "year must be " + data.baseYear() + " to " + (data.baseYear() + last) + ": " + year);
        }
        var promised = promised(scenario);
        var base = bases.at(CENTRE).base();
        var region = promised.region(base, Coalition.ALL, CENTRE, year);
        var next = t == last ? region : promised.region(base, Coalition.ALL, CENTRE, year + 1);
        var changed = changed(looked, t, region, Math.min(t + 1, last), next);
        try (var solver = new HighsSolver()) {
            return new PreviewRun(looked.years().get(t), region, next)
                    .run(changed, new Models(bases.at(CENTRE).calibration()), solver);
        }
    }

    /** The steps that read something else than before; rivers and plants look a year ahead. */
    private static EnumSet<Room> changed(Reference looked, int t, Region region, int ahead, Region next) {
        var content = new RegionContent();
        var now = Reference.read(content, region);
        var changed = EnumSet.noneOf(Room.class);
        for (var room : Room.values()) {
            if (!Objects.equals(now.get(room), looked.read().get(t).get(room))) {
                changed.add(room);
            }
        }
        var water = content.of(next, Room.WATERPOWER.reads());
        if (!water.equals(looked.read().get(ahead).get(Room.WATERPOWER))) {
            changed.add(Room.WATERPOWER);
        }
        return changed;
    }

    /** Baseline and package over all years; previews then look at this package. */
    public Refined refine(Scenario scenario, Monitor monitor) {
        var courses = courses(scenario, monitor);
        var refined = refined(scenario, courses);
        reference = Reference.of(courses.years(PACKAGE));
        return refined;
    }

    /** The same, but previews go on to look at what was refined last. */
    public Refined refineApart(Scenario scenario, Monitor monitor) {
        return refined(scenario, courses(scenario, monitor));
    }

    /**
     * Rivers and power of every year when a coalition carries out the package; what was run before is taken from there.
     *
     * @param coalition nobody: without the package
     */
    public List<WaterPowerResult> rivers(Scenario scenario, Coalition coalition, Monitor monitor) {
        return courses(scenario, monitor).rivers(new CourseKey(CENTRE, coalition));
    }

    /** Every promise judged by the centre of the ranges alone. */
    public List<Track> promises(Refined refined) {
        return new Tracks(data, refined.scenario().to())
                .of((metric, area, year, _) -> refined.course().value(metric, area, year));
    }

    private Refined refined(Scenario scenario, Courses courses) {
        var found = courses.run(List.of(BASELINE, PACKAGE));
        var baseline = Objects.requireNonNull(found.get(BASELINE));
        var course = Objects.requireNonNull(found.get(PACKAGE));
        return new Refined(scenario, baseline, course, account().presentValue(baseline, course));
    }

    /**
     * The game of the five under a scenario.
     *
     * @param listener is told the worth of each coalition, million 2023 US dollars, as it comes in; one at a time, from any thread
     */
    public Division share(Scenario scenario, Monitor monitor, BiConsumer<Coalition, Double> listener) {
        var courses = courses(scenario, monitor);
        var baseline = Objects.requireNonNull(courses.run(List.of(BASELINE)).get(BASELINE));
        var account = account();
        var gains = new TreeMap<Coalition, double[]>();
        var keys = new ArrayList<CourseKey>();
        Coalition.nonEmpty().forEach(coalition -> keys.add(new CourseKey(CENTRE, coalition)));
        courses.run(keys, (key, course) -> {
            var gain = Account.total(account.presentValue(baseline, course));
            gains.put(key.coalition(), gain);
            listener.accept(key.coalition(), sum(key.coalition(), gain));
        });
        var worth = new double[Coalition.ALL.mask() + 1];
        gains.forEach((coalition, gain) -> worth[coalition.mask()] = sum(coalition, gain));
        return Division.of(worth, Objects.requireNonNull(gains.get(Coalition.ALL)));
    }

    private static double sum(Coalition coalition, double[] gain) {
        double sum = 0;
        for (Member member : coalition.members()) {
            sum += gain[member.ordinal()];
        }
        return sum;
    }

    private Account account() {
        return new Account(data.countries(), data.parameters().at(CENTRE));
    }

    private PromisedPackage promised(Scenario scenario) {
        return new PromisedPackage(data.initiatives(), data.shocks(scenario), scenario, data.asOf());
    }

    private Courses courses(Scenario scenario, Monitor monitor) {
        return new Courses(bases, promised(scenario), threads, monitor, memo);
    }
}
