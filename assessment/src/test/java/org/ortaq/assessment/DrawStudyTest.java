package org.ortaq.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ortaq.assessment.draws.Drawn;
import org.ortaq.assessment.draws.Ensemble;
import org.ortaq.assessment.draws.Plan;
import org.ortaq.assessment.draws.Sampling;
import org.ortaq.assessment.draws.Shard;
import org.ortaq.numerics.Sobol;
import org.ortaq.region.Corner;
import org.ortaq.region.Draw;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Scenario;

class DrawStudyTest {

    private static final DataPackage DATA = DataPackage.open(FolderFiles.shipped());
    private static final Plan PLAN = new Plan(3, Sampling.LHS, 5, false);

    private static Scenario scenario(int to) {
        return DATA.scenario("promised-package").orElseThrow().until(to);
    }

    private static Ensemble run(Scenario scenario, int threads, Shard shard) {
        return new DrawStudy(DATA, scenario, PLAN, threads, Monitor.SILENT).run(shard);
    }

    @Test
    void threadsAndShardsChangeNoBit() {
        var whole = run(scenario(2026), 1, Shard.WHOLE);
        var parts = new ArrayList<Drawn>();
        for (int i = 3; i >= 1; i--) {
            parts.addAll(run(scenario(2026), 2, new Shard(i, 3)).drawn());
        }
        var joined = new Ensemble(whole.origin(), PLAN, parts);
        assertThat(joined.isWhole()).isTrue();
        assertThat(joined.series()).isEqualTo(whole.series());
        for (var series : whole.series()) {
            assertThat(joined.values(series)).isEqualTo(whole.values(series));
        }
        assertThat(DrawnAnswer.of(DATA, whole).gains()).hasSize(30);
    }

    /** In this one load not served was once dearer at first than beyond, which no plan takes. */
    @Test
    void costsOfGoingShortRiseInEveryDraw() {
        var plan = new Plan(200, Sampling.LHS, 11, false);
        var drawn = new DrawStudy(DATA, scenario(2025), plan, 1, Monitor.SILENT).run(new Shard(22, 200));
        assertThat(drawn.drawn()).hasSize(1);
    }

    @Test
    void baselineAndPackageShareTheDraw() {
        var nothing = new Scenario(
                "nothing",
                "Nothing",
                DATA.baseYear(),
                2026,
                Optional.of(List.of()),
                List.of(),
                scenario(2026).dates(),
                List.of());
        var answer = DrawnAnswer.of(DATA, run(nothing, 2, new Shard(1, 3)));
        for (var gain : answer.gains()) {
            assertThat(gain.value().at(0.5)).isZero();
        }
    }

    @Test
    void theMiddlesOfAllQuantitiesAreTheCentralRegion() {
        var nothing = new Draw(0, new java.util.TreeMap<>(), new java.util.TreeMap<>());
        var drawn = DATA.region(nothing);
        var central = DATA.region(Corner.CENTRAL);
        for (var parameter : DATA.parameters().all()) {
            assertThat(drawn.parameters().get(parameter.id()))
                    .isEqualTo(central.parameters().get(parameter.id()));
        }
        assertThat(drawn.power()).isEqualTo(central.power());
    }

    @Test
    void drawsDoNotDependOnWhichInitiativesAreInTheScenario() {
        var uncertain = Uncertain.of(DATA, 2040);
        var shorter = Uncertain.of(DATA, 2030);
        assertThat(shorter.quantities()).isEqualTo(uncertain.quantities());
        var points = Sobol.scrambled(1, uncertain.dimensions());
        var draw = uncertain.draw(7, points);
        assertThat(shorter.draw(7, Sobol.scrambled(1, shorter.dimensions())).positions())
                .isEqualTo(draw.positions());
        assertThat(draw.inflow()).doesNotContainKeys(2024, 2040).hasSize(15);
    }

    /** Rivers: mean one, and the spread and correlation the parameters state. */
    @Test
    void theDrawnRiversHaveTheStatedMoments() {
        var uncertain = Uncertain.of(DATA, 2026);
        var points = Sobol.scrambled(2, uncertain.dimensions());
        double sum = 0;
        double squares = 0;
        double products = 0;
        double others = 0;
        int n = 2048;
        for (int i = 0; i < n; i++) {
            var rivers =
                    Objects.requireNonNull(uncertain.draw(i, points).inflow().get(2025));
            double flow = Objects.requireNonNull(rivers.get("syr-darya"));
            double syr = StrictMath.log(flow);
            double amu = StrictMath.log(Objects.requireNonNull(rivers.get("amu-darya")));
            sum += flow / n;
            squares += syr * syr / n;
            others += amu * amu / n;
            products += syr * amu / n;
        }
        assertThat(sum).isBetween(0.99, 1.01);
        assertThat(StrictMath.sqrt(squares)).isBetween(0.17, 0.205);
        assertThat(products / StrictMath.sqrt(squares * others)).isBetween(0.5, 0.7);
    }
}
