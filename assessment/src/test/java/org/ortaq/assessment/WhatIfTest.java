package org.ortaq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ortaq.region.Coalition;
import org.ortaq.region.initiative.Change;
import org.ortaq.region.initiative.Scenario;

class WhatIfTest {

    private static final int LAST = 2028;
    private static final Scenario ALL = Shipped.until(LAST);
    private static WhatIf desk = new WhatIf(Shipped.DATA, ALL, 1, Monitor.SILENT);

    @BeforeAll
    static void refined() {
        desk = new WhatIf(Shipped.DATA, ALL, 1, Monitor.SILENT);
    }

    @Test
    void anUnchangedScenarioMovesNothing() {
        var preview = desk.preview(ALL, LAST);
        assertThat(preview.ran()).isEmpty();
        assertThat(preview.moved()).isEmpty();
    }

    @Test
    void aPreviewRunsOnlyTheRoomsTheLeverTouchesAndSaysWhatWaits() {
        assertThat(desk.preview(ALL.without(List.of("academic-exchange")), LAST).ran())
                .isSubsetOf(Room.PEOPLE);
        var water = desk.preview(ALL.without(List.of("casa-1000")), LAST);
        assertThat(water.ran()).containsExactly(Room.WATERPOWER);
        assertThat(water.waiting()).containsExactly(Room.TRADE_AND_TRANSPORT);
        assertThat(water.moved()).isNotEmpty().allMatch(m -> m.metric().startsWith("waterpower."));
    }

    /** A change of one year alone, whose year before is the same: the preview is what the refined course says. */
    @Test
    void aPreviewOfAStepWithoutAPastIsWhatTheRefinedCourseSays() {
        var changed = ALL.without(List.of("id-cards-uz-kz"));
        var preview = desk.preview(changed, LAST);
        assertThat(preview.ran()).containsExactly(Room.PEOPLE);
        var course = new WhatIf(Shipped.DATA, changed, 1, Monitor.SILENT)
                .refine(changed, Monitor.SILENT)
                .course();
        assertThat(preview.moved())
                .isNotEmpty()
                .allSatisfy(m ->
                        assertThat(course.value(m.metric(), m.area(), LAST)).isEqualTo(m.after()));
    }

    @Test
    void aYearOutsideIsRefused() {
        assertThatThrownBy(() -> desk.preview(ALL, LAST + 1)).hasMessageContaining("2029");
    }

    @Test
    void halfASizeMovesTradeLessAndALaterStartNotYet() {
        var id = "border-points-kz-kg";
        var half = new TreeMap<>(java.util.Map.of(id, new Change(OptionalDouble.of(0.5), OptionalInt.empty())));
        var later = new TreeMap<>(java.util.Map.of(id, new Change(OptionalDouble.empty(), OptionalInt.of(LAST + 1))));
        var none = desk.preview(ALL.without(List.of(id)), LAST);
        var less = desk.preview(ALL.changed(half), LAST);
        var not = desk.preview(ALL.changed(later), LAST);
        assertThat(not.moved()).isEqualTo(none.moved());
        double whole = hours(none);
        assertThat(whole).isPositive();
        assertThat(hours(less)).isPositive().isLessThan(whole);
    }

    /** By how much freight between two neighbours takes longer than in what was refined. */
    private static double hours(Preview preview) {
        return preview.moved().stream()
                .filter(m -> m.metric().equals("transport.hours") && m.area().equals("KGZ-KAZ"))
                .mapToDouble(m -> m.after().orElseThrow() - m.before().orElseThrow())
                .sum();
    }

    @Test
    void sharingIsToldCoalitionByCoalitionAndEndsWithTheGame() {
        var told = new TreeMap<Coalition, Double>();
        var division = desk.share(Shipped.until(2026), Monitor.SILENT, told::put);
        assertThat(told.keySet()).containsExactlyElementsOf(Coalition.nonEmpty());
        told.forEach((coalition, worth) ->
                assertThat(division.worth()[coalition.mask()]).isEqualTo(worth, within(0.0)));
    }
}
