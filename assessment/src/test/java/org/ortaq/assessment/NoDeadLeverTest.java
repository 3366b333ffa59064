package org.ortaq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Direction;
import org.ortaq.region.Metric;
import org.ortaq.region.Outcome;
import org.ortaq.region.Region;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.ActiveLever;
import org.ortaq.region.initiative.Timeline;
import org.ortaq.region.lever.*;
import org.ortaq.solver.HighsSolver;

/**
 * No lever is dead: one of each type, alone in the shipped region, moves the outcome it declares in the direction it
 * declares. The outcome is the sum over all areas and the years after the base; a lever that only stands in a row of others
 * (a section of a railway) is tried when those others are there already.
 */
class NoDeadLeverTest {

    private static final int LAST = 2026;
    /** What a sum must move by, relative to itself; the fixed point is exact to 1e-6 of regional trade. */
    private static final double NOISE = 1e-7;

    private static final Coupling COUPLING = new Coupling(new Memo(Memo.USUAL_BYTES));
    private static final TreeMap<String, TreeMap<String, Double>> REFERENCES = new TreeMap<>();

    private static Region base = regionOfTheShippedPackage();
    private static Calibration calibration = Coupling.calibrate(base);

    /**
     * One lever to be tried.
     *
     * @param given levers in force in both courses
     * @param sameWay whether its size lies on the side of doing nothing that the effect speaks of
     * @param last last year of both courses
     */
    record Example(Lever lever, List<Lever> given, boolean sameWay, int last) {
        @Override
        public String toString() {
            return lever.type() + (sameWay ? "" : " the other way");
        }
    }

    private static Region regionOfTheShippedPackage() {
        return DataPackage.open(FolderFiles.shipped()).region(Corner.CENTRAL);
    }

    @BeforeAll
    static void theBaseYearIsBeforeTheLastYear() {
        assertThat(base.year()).isLessThan(LAST);
    }

    private static Example of(Lever lever, Lever... given) {
        return new Example(lever, List.of(given), true, LAST);
    }

    /** Money of a fund is spent over years before anything stands. */
    private static Example untilProjectsAreBuilt(Lever lever) {
        return new Example(lever, List.of(), true, LAST + 4);
    }

    /** In the base years hardly any load goes unserved. */
    private static Example untilPowerIsShort(Lever lever) {
        return new Example(lever, List.of(), true, LAST + 4);
    }

    private static Example reverse(Lever lever) {
        return new Example(lever, List.of(), false, LAST);
    }

    static Stream<Example> examples() {
        return Stream.of(
                of(new OpenLink("cku")),
                of(
                        new OpenLink("cku-jalalabad-andijan"),
                        new OpenLink("cku-kashgar-torugart"),
                        new OpenLink("cku-torugart-makmal"),
                        new OpenLink("cku-makmal-jalalabad")),
                of(new CloseLink("altynkol")),
                of(new CloseBorder("CHN")),
                of(new CloseTransit(List.of("BLR", "RUS"))),
                of(new BorderTime("CA5", 0.5)),
                reverse(new BorderTime("CA5", 2)),
                of(new BorderFee("CA5", 0.5)),
                reverse(new BorderFee("CA5", 2)),
                of(new FreightRate("rail", 0.8)),
                reverse(new FreightRate("rail", 1.25)),
                of(new LinkCapacity("altynkol", 1.5)),
                reverse(new LinkCapacity("altynkol", 0.5)),
                of(new Duty("ALL", "CA5", 0)),
                of(new ExtraDuty("CA5", "CA5", 0.1)),
                of(new NonTariff("KAZ+UZB", 0.8)),
                reverse(new NonTariff("KAZ+UZB", 1.2)),
                of(new TradeCost("KAZ", "UZB", 1.1)),
                reverse(new TradeCost("KAZ", "UZB", 0.9)),
                of(new Inflation(0.02)),
                reverse(new Inflation(-0.01)),
                of(new CommissionPlant("issyk-kul-solar")),
                of(new PowerLine("kaz-uzb-second")),
                of(new LineCapacity("tkm-uzb", 700)),
                untilPowerIsShort(new JointDispatch(Coalition.ALL)),
                of(new PowerDemand("CA5", 1, 2, 1.1)),
                reverse(new PowerDemand("CA5", 1, 2, 0.9)),
                of(new FuelPrice("gas", 1.5)),
                reverse(new FuelPrice("gas", 0.7)),
                of(new Inflow("syr-darya", 1.2)),
                reverse(new Inflow("syr-darya", 0.8)),
                of(new Inflow("amu-darya", 1.2)),
                reverse(new Inflow("amu-darya", 0.8)),
                of(new IrrigationSaving("UZB", 0.1)),
                of(new ReleaseContract("toktogul", 5, 8, 1000, 860)),
                of(new TravelDocument("KAZ", "UZB", "id-card")),
                of(new BorderPoint("kgz-uzb-closed")),
                of(new BorderCapacity("gisht-kuprik", 1.5)),
                reverse(new BorderCapacity("gisht-kuprik", 0.8)),
                of(new TourEase("CA5", 0.8)),
                reverse(new TourEase("CA5", 1.2)),
                of(new Visits("CA5", 1.2)),
                reverse(new Visits("CA5", 0.8)),
                of(new DegreeRecognition("KAZ", "UZB", "all", "automatic")),
                of(new Places("UZB", "KAZ", 100)),
                untilProjectsAreBuilt(new Finance("uzb-kgz-fund", 150)),
                of(new ProjectAdvance("kaz-uzb-industry")),
                of(new CapitalCost(1.5)),
                reverse(new CapitalCost(0.7)));
    }

    @Test
    void everyLeverHasAnExample() {
        var permitted = new TreeSet<String>();
        for (var type : Lever.class.getPermittedSubclasses()) {
            permitted.add(type.getSimpleName());
        }
        var tried = new TreeSet<String>();
        examples()
                .filter(Example::sameWay)
                .forEach(e -> tried.add(e.lever().getClass().getSimpleName()));
        assertThat(tried).isEqualTo(permitted);
    }

    @Test
    void everyLeverCanBeWrittenInAFile() {
        var names = new TreeSet<String>();
        examples().forEach(e -> names.add(e.lever().type()));
        assertThat(new TreeSet<>(LeverReader.TYPES)).isEqualTo(names);
    }

    @Test
    void effectsNameDeclaredMetricsAndADirection() {
        var ids = new TreeSet<String>();
        Catalogue.all().stream().map(Metric::id).forEach(ids::add);
        examples().forEach(e -> {
            assertThat(ids).as(e.lever().type()).contains(e.lever().effect().metric());
            assertThat(e.lever().effect().direction()).as(e.lever().type()).isNotEqualTo(Direction.NONE);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void movesWhatItDeclares(Example example) {
        var effect = example.lever().effect();
        double before = reference(example.given(), example.last()).getOrDefault(effect.metric(), Double.NaN);
        double after =
                sums(with(example.given(), example.lever()), example.last()).getOrDefault(effect.metric(), Double.NaN);
        assertThat(before).as("some " + effect.metric() + " without the lever").isFinite();
        assertThat(after).as(effect.metric() + " with " + example.lever()).isFinite();
        boolean up = (effect.direction() == Direction.UP) == example.sameWay();
        assertThat(up ? after - before : before - after)
                .as(example.lever() + " moves " + effect.metric() + (up ? " up" : " down") + " from " + before + " to "
                        + after)
                .isGreaterThan(NOISE * Math.abs(before));
    }

    /** The test itself is not blind: a course without any lever is the reference, to the last bit. */
    @Test
    void aLeverThatDoesNothingMovesNothing() {
        assertThat(sums(List.of(), LAST)).isEqualTo(reference(List.of(), LAST));
        double before = reference(List.of(), LAST).getOrDefault("trade.exports", Double.NaN);
        double after = sums(List.of(new NonTariff("KAZ+UZB", 1)), LAST).getOrDefault("trade.exports", Double.NaN);
        assertThat(after).isCloseTo(before, within(NOISE * before));
    }

    private static List<Lever> with(List<Lever> given, Lever lever) {
        var all = new ArrayList<>(given);
        all.add(lever);
        return all;
    }

    private static TreeMap<String, Double> reference(List<Lever> given, int last) {
        return REFERENCES.computeIfAbsent(last + " " + given, key -> sums(given, last));
    }

    /** The sum of every metric over areas and the years after the base. */
    private static TreeMap<String, Double> sums(List<Lever> levers, int last) {
        var active =
                levers.stream().map(l -> new ActiveLever(l, base.year() + 1)).toList();
        var timeline = Timeline.of(base, last, year -> active);
        var sums = new TreeMap<String, Double>();
        try (var solver = new HighsSolver()) {
            var course = COUPLING.run(
                    timeline,
                    calibration,
                    solver,
                    new InitiativeCosts(List.of(), Coalition.NOBODY, Corner.CENTRAL),
                    Monitor.SILENT);
            for (Outcome outcome : course.outcomes()) {
                if (outcome.year() > base.year()) {
                    sums.merge(outcome.metric(), outcome.value(), Double::sum);
                }
            }
        }
        return sums;
    }
}
