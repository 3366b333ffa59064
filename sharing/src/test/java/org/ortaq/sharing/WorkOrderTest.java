package org.ortaq.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortaq.numerics.RandomStream;

class WorkOrderTest {

    private static List<WorkOrder.Work> drawn(long seed, int works, int parties) {
        var random = RandomStream.of(seed, 1);
        var list = new ArrayList<WorkOrder.Work>();
        long at = 0;
        for (int k = 0; k < works; k++) {
            var path = new double[parties][4];
            for (var row : path) {
                double sum = 0;
                for (int t = 0; t < row.length; t++) {
                    sum += 4 * random.uniform(at++) - 1.8;
                    row[t] = sum;
                }
            }
            list.add(WorkOrder.Work.of(path));
        }
        return list;
    }

    /** The highest lowest balance over all orders, one by one. */
    private static double best(List<WorkOrder.Work> works, List<Integer> begun, List<Integer> open) {
        if (open.isEmpty()) {
            return WorkOrder.lowest(works, begun);
        }
        double best = Double.NEGATIVE_INFINITY;
        for (var next : open) {
            var more = new ArrayList<>(begun);
            more.add(next);
            var left = new ArrayList<>(open);
            left.removeIf(next::equals);
            best = Math.max(best, best(works, more, left));
        }
        return best;
    }

    private static List<Integer> all(int count) {
        return java.util.stream.IntStream.range(0, count).boxed().toList();
    }

    @Test
    void noOrderIsBetterAmongAllOfThem() {
        for (long seed = 0; seed < 60; seed++) {
            var works = drawn(seed, 6, 1 + (int) (seed % 4));
            var found = WorkOrder.of(works);
            assertThat(found.exact()).isTrue();
            assertThat(found.lowest()).isCloseTo(best(works, List.of(), all(6)), within(1e-12));
            assertThat(found.lowest()).isLessThanOrEqualTo(found.bound() + 1e-12);
            assertThat(found.order()).containsExactlyInAnyOrderElementsOf(all(6));
        }
    }

    @Test
    void forOnePartyTheBoundIsReached() {
        for (long seed = 0; seed < 60; seed++) {
            var found = WorkOrder.of(drawn(seed, 9, 1));
            assertThat(found.lowest()).isCloseTo(found.bound(), within(1e-12));
        }
    }

    @Test
    void beyondTheExactSizeTheSearchStaysUnderItsBoundAndNearIt() {
        for (long seed = 0; seed < 5; seed++) {
            var works = drawn(seed, 40, 5);
            var found = WorkOrder.of(works);
            assertThat(found.lowest()).isLessThanOrEqualTo(found.bound() + 1e-12);
            var shuffled = new ArrayList<>(all(40));
            Collections.rotate(shuffled, 17);
            assertThat(found.lowest()).isGreaterThanOrEqualTo(WorkOrder.lowest(works, shuffled));
            assertThat(found.order()).containsExactlyInAnyOrderElementsOf(all(40));
        }
    }

    @Test
    void aWorkThatCostsNobodyAnythingComesFirst() {
        var free = new WorkOrder.Work(new double[] {0, 0}, new double[] {1, 5});
        var dear = new WorkOrder.Work(new double[] {-1, -5}, new double[] {3, 0});
        var found = WorkOrder.of(List.of(dear, free));
        assertThat(found.order()).containsExactly(1, 0);
        assertThat(found.lowest()).isZero();
    }

    @Test
    void aDipAboveItsEndIsRefused() {
        assertThatThrownBy(() -> new WorkOrder.Work(new double[] {-1}, new double[] {-2}))
                .hasMessageContaining("party 0");
    }
}
