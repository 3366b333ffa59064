package org.ortaq.people.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of the queue and of its fixed point with demand. */
class QueueTest {

    private static final double NAN = Double.NaN;

    @Test
    void theProfileOfTheDayAddsUpToOne() {
        double sum = 0;
        for (int slot = 0; slot < 24; slot++) {
            sum += FluidQueue.share(slot);
        }
        assertThat(sum).isEqualTo(1, within(1e-12));
    }

    @Test
    void nobodyWaitsBelowTwoThirdsOfCapacity() {
        assertThat(FluidQueue.meanWait(16400 * 0.66, 16400, 24)).isZero();
        assertThat(FluidQueue.meanWait(16400 * 0.75, 16400, 24)).isPositive();
    }

    @Test
    void aDayOfTwiceTheCapacityTakesTwoDaysToServe() {
        // All come along the profile, served at c: the last leaves after two days, so the mean wait is about half a
        // day.
        assertThat(FluidQueue.meanWait(2000, 1000, 24)).isBetween(11.0, 13.0);
    }

    @Test
    void theWaitAgreesWithASimulationOfOnePersonAfterAnother() {
        int persons = 22000;
        double served = 16400 / 24.0;
        double free = 0;
        double waited = 0;
        int slot = 0;
        double before = 0;
        for (int k = 0; k < persons; k++) {
            double position = (k + 0.5) / persons;
            while (before + FluidQueue.share(slot) < position) {
                before += FluidQueue.share(slot++);
            }
            double arrives = slot + (position - before) / FluidQueue.share(slot);
            double begins = Math.max(free, arrives);
            waited += begins - arrives;
            free = begins + 1 / served;
        }
        assertThat(FluidQueue.meanWait(persons, 16400, 24)).isEqualTo(waited / persons, within(0.01));
    }

    @Test
    void dostukAtTheObservedLoadsOfAugust2024() {
        assertThat(FluidQueue.meanWait(18000, 16400, 24)).isBetween(1.0, 4.0);
        assertThat(FluidQueue.meanWait(26000, 16400, 24)).isBetween(6.0, 10.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void moreArrivalsWaitLongerAndMoreCapacityShorter(long seed) {
        var random = new SplittableRandom(seed);
        for (int draw = 0; draw < 200; draw++) {
            double persons = random.nextDouble(1000, 40000);
            double capacity = random.nextDouble(1000, 40000);
            double wait = FluidQueue.meanWait(persons, capacity, 24);
            assertThat(FluidQueue.meanWait(persons * 1.1, capacity, 24)).isGreaterThanOrEqualTo(wait);
            assertThat(FluidQueue.meanWait(persons, capacity * 1.1, 24)).isLessThanOrEqualTo(wait);
        }
    }

    private static BorderPoints border(double capacity) {
        return new BorderPoints(
                new double[] {15000, 17000}, new double[] {capacity, NAN}, new double[] {24, 24}, 0.25, 1.4);
    }

    @Test
    void theFixedPointIsOne() {
        var points = border(16400);
        for (double scale : new double[] {0.5, 1, 1.3, 2, 4}) {
            double baseWait = points.meanWait(32000);
            var demand = new TripDemand(
                    new double[] {4000 * scale, 1000 * scale}, new double[] {0.6, 1.2}, 40, 6, 2.5, baseWait);
            double wait = WaitEquilibrium.solve(points, demand, 5000, 32000);
            assertThat(points.meanWait(demand.total(wait) / 5000 * 32000)).isEqualTo(wait, within(1e-9));
        }
    }

    @Test
    void theBaseIsItsOwnFixedPointToTheBit() {
        var points = border(16400);
        double baseWait = points.meanWait(32000);
        var demand = new TripDemand(new double[] {4000, 1000}, new double[] {0.6, 1.2}, 40, 6, 2.5, baseWait);
        assertThat(WaitEquilibrium.solve(points, demand, 5000, 32000)).isEqualTo(baseWait);
        assertThat(demand.total(baseWait)).isEqualTo(5000);
    }

    @Test
    void waitingHoldsBackGrowth() {
        var points = border(16400);
        double baseWait = points.meanWait(32000);
        var demand = new TripDemand(new double[] {8000, 2000}, new double[] {0.6, 1.2}, 40, 6, 2.5, baseWait);
        double wait = WaitEquilibrium.solve(points, demand, 5000, 32000);
        assertThat(wait).isGreaterThan(baseWait);
        assertThat(demand.total(wait)).isBetween(5000.0, 10000.0);
    }
}
