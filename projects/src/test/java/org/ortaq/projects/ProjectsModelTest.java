package org.ortaq.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortaq.region.Corner;
import org.ortaq.region.Outcome;
import org.ortaq.region.Parameters;
import org.ortaq.region.projects.JointProject;
import org.ortaq.region.projects.Projects;

class ProjectsModelTest {

    private static final Projects PROJECTS = ProjectsFixture.projects();
    private static final Parameters PARAMETERS = ProjectsFixture.parameters();
    private static final ProjectsModel MODEL = new ProjectsModel();

    private static ProjectsResult in(int year) {
        return MODEL.run(PROJECTS.at(year), PARAMETERS);
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2027, 2030, 2040})
    void doneUnderWayAndTalkedAboutMakeTheWholeInEveryYear(int year) {
        var result = in(year);
        double whole = result.deliveries().stream()
                .mapToDouble(d -> d.value() * shareOfTheFive(d.project()))
                .sum();
        assertThat(sum(result.done()) + sum(result.underWay()) + sum(result.talkedAbout()))
                .isCloseTo(whole, within(1e-6));
    }

    private static double shareOfTheFive(JointProject project) {
        var five = new TreeSet<>(List.of("KAZ", "KGZ", "TJK", "TKM", "UZB"));
        return (double) project.hosts().stream().filter(five::contains).count()
                / project.hosts().size();
    }

    @ParameterizedTest
    @EnumSource(Corner.class)
    void nothingDeliveredIsEverLost(Corner corner) {
        double before = 0;
        for (int year = 2024; year <= 2040; year++) {
            double now = sum(MODEL.run(PROJECTS.at(year), PARAMETERS.at(corner)).done());
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(before).isPositive();
    }

    @Test
    void theBaseYearHoldsNoNewCapacity() {
        assertThat(in(2024).capacityMusdPerYear()).containsOnly(0);
        assertThat(sum(in(2035).capacityMusdPerYear())).isPositive();
    }

    @Test
    void whatOtherModelsCountIsNotCountedHere() {
        var start = PROJECTS.at(2032);
        var railway = MODEL.run(start.advance("cku-railway"), PARAMETERS);
        var industry = MODEL.run(start.advance("kaz-uzb-industry"), PARAMETERS);
        assertThat(railway.capacityMusdPerYear()).containsExactly(in(2032).capacityMusdPerYear());
        assertThat(sum(industry.capacityMusdPerYear())).isGreaterThan(sum(in(2032).capacityMusdPerYear()));
    }

    @Test
    void adverseIsBelowCentralIsBelowFavourable() {
        double low =
                sum(MODEL.run(PROJECTS.at(2035), PARAMETERS.at(Corner.ADVERSE)).done());
        double high = sum(
                MODEL.run(PROJECTS.at(2035), PARAMETERS.at(Corner.FAVOURABLE)).done());
        assertThat(sum(in(2035).done())).isBetween(low, high);
        assertThat(high).isGreaterThan(low);
    }

    @Test
    void aProjectOfUnknownValueHasARangeAndIsCounted() {
        var result = in(2030);
        assertThat(result.unknown()).isPositive();
        assertThat(result.deliveries())
                .filteredOn(d -> !d.isKnown())
                .allMatch(
                        d -> d.range().low() > 0 && d.range().high() > d.range().low());
    }

    @Test
    void announcedJobsGiveAPlausibleValue() {
        // 1,000 jobs in the band of 3.2 to 8.8 jobs per million dollars
        assertThat(in(2030).deliveries())
                .filteredOn(d -> d.project().id().equals("tulpar-car-plant"))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.range().low()).isCloseTo(1000 / 8.8, within(1e-9));
                    assertThat(d.range().high()).isCloseTo(1000 / 3.2, within(1e-9));
                });
    }

    @Test
    void aPlantIsValuedByItsMegawattsAndALineByItsKilometres() {
        assertThat(mid("solar-fergana-namangan")).isCloseTo(400 * 1.8, within(1e-9));
        assertThat(mid("darbaza-maktaaral-railway")).isCloseTo(152 * 3.0, within(1e-9));
    }

    @Test
    void theVeryLargeDoNotValueTheSmall() {
        // printed values of the energy sector below a billion: 55, 270 and 282 million
        assertThat(mid("issyk-kul-solar")).isEqualTo(270);
    }

    private static double mid(String id) {
        return in(2030).deliveries().stream()
                .filter(d -> d.project().id().equals(id))
                .findFirst()
                .orElseThrow()
                .range()
                .mid();
    }

    @Test
    void everyLeverMovesTheValueDone() {
        var start = PROJECTS.at(2030);
        double plain = sum(in(2030).done());
        assertThat(done(start.finance("uzb-kgz-fund", 200))).isGreaterThan(plain);
        assertThat(done(start.finance("uzb-tjk-fund", 100))).isGreaterThan(plain);
        assertThat(done(start.finance("uzb-kaz-fund", 500))).isGreaterThan(plain);
        assertThat(done(start.advance("kaz-uzb-industry"))).isGreaterThan(plain);
        assertThat(done(start.scaleCapitalCost(1.5))).isLessThan(plain);
    }

    private static double done(Projects projects) {
        return sum(MODEL.run(projects, PARAMETERS).done());
    }

    @Test
    void moreMoneyNeverCompletesLess() {
        double before = 0;
        for (int musd = 0; musd <= 2000; musd += 100) {
            double now = done(PROJECTS.at(2032).finance("uzb-kaz-fund", musd));
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    @Test
    void dearerCapitalBuysLessOfAFund() {
        var cheap = PROJECTS.at(2032).finance("uzb-kgz-fund", 100);
        assertThat(done(cheap.scaleCapitalCost(1.5))).isLessThan(done(cheap));
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        var rows = new ArrayList<>(PROJECTS.list());
        Collections.shuffle(rows, new Random(7));
        var shuffled = new Projects(2030, 2024, rows, PROJECTS.funds(), new TreeMap<>(), 1, PROJECTS.ids());
        assertThat(MODEL.run(shuffled, PARAMETERS).done()).containsExactly(in(2030).done());
    }

    @Test
    void theFiveAddUpAndEveryOutcomeIsDeclared() {
        var outcomes = outcomes(2030);
        double five = outcomes.stream()
                .filter(o -> o.metric().equals("projects.jobs") && !o.area().equals("CA5"))
                .mapToDouble(Outcome::value)
                .sum();
        assertThat(outcomes)
                .filteredOn(o -> o.metric().equals("projects.jobs") && o.area().equals("CA5"))
                .singleElement()
                .satisfies(o -> assertThat(o.value()).isCloseTo(five, within(1e-6)));
        var declared = ProjectsMetrics.all().stream().map(m -> m.id()).toList();
        assertThat(outcomes).allMatch(o -> declared.contains(o.metric())).isSorted();
    }

    private static List<Outcome> outcomes(int year) {
        return MODEL.outcomes(in(year));
    }

    @Test
    void sectorsAddUpToTheValueDone() {
        var five = List.of("KAZ", "KGZ", "TJK", "TKM", "UZB");
        double sectors = MODEL.sectors(in(2030)).stream()
                .filter(s -> five.contains(s.area()))
                .mapToDouble(SectorValue::done)
                .sum();
        assertThat(sectors).isCloseTo(sum(in(2030).done()), within(1e-6));
    }

    @Test
    void thePortfolioOfAugust2024WasMostlyTalk() {
        // Kazinform, 7 August 2024: 69 projects of 3,100 million; 12 done (217), 3 under way (178)
        double share = (217.0 + 178) / 3100;
        assertThat(share).isCloseTo(0.13, within(0.005));
        assertThat((12 + 3) / 69.0).isCloseTo(0.217, within(0.001));
        assertThat(PARAMETERS.find("projects.delivery-agreed").mid()).isCloseTo(15.0 / 69, within(0.05));
    }
}
