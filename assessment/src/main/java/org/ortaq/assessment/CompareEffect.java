package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ortaq.region.Member;

/**
 * All outcomes of a year that two courses have, and before them what a course gives every member over the first, by part.
 *
 * @param gains of members; those of parts and in total
 * @param outcomes of the year
 */
record CompareEffect(GainEffect gains, OutcomeEffect outcomes) implements Effect {

    static CompareEffect of(Account account, Course first, Course second, int year, boolean presentValue) {
        var kind = presentValue ? AssessmentMetrics.PRESENT_VALUE.id() : AssessmentMetrics.GAIN.id();
        var gains = new ArrayList<Cell>();
        for (var member : Member.values()) {
            Stream.of(Part.values()).forEach(p -> gains.add(new Cell(kind + "-" + p.word(), member.name())));
            gains.add(new Cell(kind, member.name()));
        }
        var both = new ArrayList<>(cells(first, year));
        both.retainAll(cells(second, year));
        return new CompareEffect(
                new GainEffect(
                        account,
                        first,
                        gains,
                        java.util.Optional.empty(),
                        presentValue ? java.util.Optional.empty() : java.util.Optional.of(year)),
                new OutcomeEffect(both, year));
    }

    /** The outcomes of a year, sorted. */
    static TreeSet<Cell> cells(Course course, int year) {
        var cells = new TreeSet<>(Comparator.comparing(Cell::metric).thenComparing(Cell::area));
        course.outcomes().stream()
                .filter(o -> o.year() == year)
                .forEach(o -> cells.add(new Cell(o.metric(), o.area())));
        return cells;
    }

    @Override
    public List<Cell> cells() {
        return Stream.concat(gains.cells().stream(), outcomes.cells().stream()).toList();
    }

    @Override
    public double[] of(Course course) {
        var first = gains.of(course);
        var second = outcomes.of(course);
        var all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    @Override
    public int last() {
        return Math.max(gains.last(), outcomes.last());
    }

    @Override
    public EnumSet<Section> restsOn() {
        return EnumSet.allOf(Section.class);
    }
}
