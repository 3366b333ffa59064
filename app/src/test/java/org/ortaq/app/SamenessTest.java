package org.ortaq.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortaq.app.assess.AssessFiles;
import org.ortaq.app.assess.Summary;
import org.ortaq.assessment.Assessed;
import org.ortaq.assessment.Assessment;
import org.ortaq.assessment.Gain;
import org.ortaq.assessment.Monitor;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Outcome;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;

/** Same input, same bytes: whatever the order of rows and initiatives, the threads, the language of the machine. */
class SamenessTest {

    private static final int LAST = 2026;
    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");

    /** A class of its own: a lambda of this class would wait for its initialisation, which waits for the run. */
    private record Quiet() implements Monitor {
        @Override
        public void progress(String what, int done, int of) {}
    }

    private static final Texts SHIPPED = Texts.shipped();
    private static final DataPackage DATA = DataPackage.open(SHIPPED);
    private static final Assessed ASSESSED = assess(DATA, scenario(DATA), 2);
    private static final SortedMap<String, String> FILES = files(ASSESSED, NOON);

    private static Scenario scenario(DataPackage data) {
        return data.scenario("promised-package").orElseThrow().until(LAST);
    }

    private static Assessed assess(DataPackage data, Scenario scenario, int threads) {
        return new Assessment(data, scenario, threads, new Quiet()).run();
    }

    private static SortedMap<String, String> files(DataPackage data) {
        return files(assess(data, scenario(data), 2), NOON);
    }

    @Test
    void theShortRunHasInitiativesInForceAndConverges() {
        assertThat(ASSESSED.converged()).as("%s", ASSESSED.unconverged()).isTrue();
        assertThat(ASSESSED.gains()).anyMatch(gain -> gain.value() != 0);
    }

    @Test
    void withoutInitiativesEveryCourseIsTheBaselineExactly() {
        var nothing = new Scenario(
                "nothing",
                "Nothing",
                DATA.baseYear(),
                LAST,
                Optional.of(List.of()),
                List.of(),
                scenario(DATA).dates(),
                List.of());
        var assessed = assess(DATA, nothing, 2);
        for (var corner : Corner.values()) {
            var baseline = assessed.baselines().get(corner);
            assertThat(values(assessed.course(corner).outcomes()))
                    .containsAllEntriesOf(values(baseline == null ? List.of() : baseline.outcomes()));
        }
        assertThat(assessed.gains()).isNotEmpty().allMatch(gain -> gain.value() == 0 && gain.low() == 0);
        assertThat(assessed.division().leavers()).isEmpty();
        assertThat(assessed.division().transfers()).isEmpty();
        assertThat(values(assessed.baseline().outcomes()))
                .as("the baseline does not depend on the scenario")
                .isEqualTo(values(ASSESSED.baseline().outcomes()));
    }

    private static TreeMap<String, Double> values(List<Outcome> outcomes) {
        var values = new TreeMap<String, Double>();
        outcomes.forEach(o -> values.put(o.metric() + " " + o.area() + " " + o.year(), o.value()));
        return values;
    }

    @Test
    void anyOrderOfInitiativesGivesTheSameRegion() {
        var shuffled = new ArrayList<>(DATA.initiatives());
        Collections.shuffle(shuffled, new Random(7));
        assertThat(shuffled).isNotEqualTo(DATA.initiatives());
        var whole = DATA.scenario("promised-package").orElseThrow();
        var base = DATA.region(Corner.CENTRAL);
        var one = new PromisedPackage(DATA.initiatives(), List.of(), whole, DATA.asOf());
        var other = new PromisedPackage(shuffled, List.of(), whole, DATA.asOf());
        for (var coalition : Coalition.nonEmpty()) {
            assertThat(other.timeline(base, coalition, Corner.CENTRAL).key())
                    .isEqualTo(one.timeline(base, coalition, Corner.CENTRAL).key());
        }
        assertThat(one.timeline(base, Coalition.ALL, Corner.CENTRAL).key())
                .isNotEqualTo(
                        one.timeline(base, Coalition.NOBODY, Corner.CENTRAL).key());
    }

    @Test
    void anyOrderOfInitiativesAndAnyNumberOfThreadsGiveTheSameFiles() {
        var shuffled = new ArrayList<>(DATA.initiatives());
        Collections.shuffle(shuffled, new Random(11));
        var data = with(shuffled);
        assertSame(files(assess(data, scenario(data), 1), NOON));
    }

    private static DataPackage with(List<org.ortaq.region.initiative.Initiative> initiatives) {
        return new DataPackage(
                DATA.name(),
                DATA.version(),
                DATA.asOf(),
                DATA.baseYear(),
                DATA.countries(),
                DATA.facts(),
                DATA.sources(),
                DATA.parameters(),
                DATA.tables(),
                DATA.resources(),
                initiatives,
                DATA.shocks(),
                DATA.scenarios(),
                DATA.hash());
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        var data = DataPackage.open(shuffledRows(5));
        assertThat(data.hash()).isEqualTo(DATA.hash());
        assertSame(files(data));
    }

    private static Texts shuffledRows(long seed) {
        var random = new Random(seed);
        var texts = new TreeMap<String, String>();
        SHIPPED.byPath()
                .forEach((path, text) -> texts.put(path, path.endsWith(".csv") ? shuffled(text, random) : text));
        assertThat(texts).isNotEqualTo(SHIPPED.byPath());
        return new Texts(texts);
    }

    private static String shuffled(String csv, Random random) {
        var lines = new ArrayList<>(csv.lines().toList());
        var header = lines.removeFirst();
        Collections.shuffle(lines, random);
        lines.addFirst(header);
        return String.join("\n", lines) + "\n";
    }

    @Test
    void aChangedCellChangesTheHash() {
        var changed = SHIPPED.change(
                "power/lines.csv", text -> text.replace("kaz-kgz,kaz-s,kgz,1395", "kaz-kgz,kaz-s,kgz,1396"));
        assertThat(DataPackage.open(changed).hash()).isNotEqualTo(DATA.hash());
    }

    /** Turkish dotless i, Arabic digits, a calendar day apart. */
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG-u-nu-arab, America/Los_Angeles"})
    void theLanguageAndTheClockOfTheMachineChangeNothing(String language, String zone) {
        var locale = Locale.getDefault();
        var clock = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            var data = DataPackage.open(SHIPPED);
            assertThat(data.hash()).isEqualTo(DATA.hash());
            var assessed = assess(data, scenario(data), 2);
            assertSame(files(assessed, NOON));
            assertThat(Summary.of(assessed, "out")).isEqualTo(summaryOfTheReference());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(clock);
        }
    }

    private static String summaryOfTheReference() {
        var locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            return Summary.of(ASSESSED, "out");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void onlyTheTimeOfTheRunDiffersBetweenTwoRuns() {
        var later = files(ASSESSED, NOON.plusSeconds(3600));
        assertThat(later.get("run.json")).isNotEqualTo(FILES.get("run.json"));
        var sameTime = new TreeMap<>(later);
        sameTime.computeIfPresent("run.json", (name, text) -> text.replace("13:00", "12:00"));
        assertSame(sameTime);
    }

    private static void assertSame(SortedMap<String, String> files) {
        assertThat(files.keySet()).isEqualTo(FILES.keySet());
        FILES.forEach((name, text) -> assertThat(files.get(name)).as(name).isEqualTo(text));
    }

    @Test
    void tradeAddsUp() {
        var course = ASSESSED.course();
        int pairs = 0;
        for (var outcome : course.outcomes()) {
            if (outcome.metric().equals("trade.turnover")) {
                var a = outcome.area().substring(0, 3);
                var b = outcome.area().substring(4);
                double there = course.value("trade.exports", a + "-" + b, outcome.year())
                        .orElseThrow();
                double back = course.value("trade.exports", b + "-" + a, outcome.year())
                        .orElseThrow();
                assertThat(there + back)
                        .as(outcome.toString())
                        .isCloseTo(outcome.value(), within(1e-9 * outcome.value()));
                pairs++;
            }
        }
        assertThat(pairs).isEqualTo(10 * (LAST - DATA.baseYear() + 1));
    }

    @Test
    void gainsAddUp() {
        for (var total : ASSESSED.gains()) {
            if (total.part().equals("total")) {
                double parts = ASSESSED.gains().stream()
                        .filter(g -> g.area().equals(total.area())
                                && g.year() == total.year()
                                && !g.part().equals("total"))
                        .mapToDouble(Gain::value)
                        .sum();
                assertThat(parts)
                        .as(total.toString())
                        .isCloseTo(total.value(), within(1e-6 + 1e-9 * Math.abs(total.value())));
            }
        }
    }

    private static SortedMap<String, String> files(org.ortaq.assessment.Assessed assessed, Instant when) {
        var texts = new java.util.TreeMap<String, String>();
        AssessFiles.of(assessed, java.util.Optional.empty(), when)
                .forEach((name, content) ->
                        texts.put(name, new String(content, java.nio.charset.StandardCharsets.UTF_8)));
        return texts;
    }
}
