package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ortaq.region.Member;

/**
 * A gain over the baseline, of a year or as present value, in whole or of one part of the account; beside it the same of the
 * other members, and of a whole its parts.
 *
 * @param baseline what is gained over
 * @param part empty for the whole
 * @param year empty for the present value
 */
record GainEffect(Account account, Course baseline, List<Cell> cells, Optional<Part> part, Optional<Integer> year)
        implements Effect {

    /** All five together. */
    static final String FIVE = "CA5";

    GainEffect {
        cells = List.copyOf(cells);
    }

    static boolean isGain(String metric) {
        return metric.startsWith(AssessmentMetrics.GAIN.id()) || isPresentValue(metric);
    }

    static boolean isPresentValue(String metric) {
        return metric.startsWith(AssessmentMetrics.PRESENT_VALUE.id());
    }

    /** @throws IllegalArgumentException when the area is no member and not the five together */
    static GainEffect of(Account account, Course baseline, String metric, String area, int year) {
        var areas = Stream.concat(Stream.of(Member.values()).map(Member::name), Stream.of(FIVE))
                .toList();
        if (!areas.contains(area)) {
            throw new IllegalArgumentException("no gain of '" + area + "'; there are " + String.join(", ", areas));
        }
        var kind = isPresentValue(metric) ? AssessmentMetrics.PRESENT_VALUE.id() : AssessmentMetrics.GAIN.id();
        var part = Stream.of(Part.values())
                .filter(p -> metric.equals(kind + "-" + p.word()))
                .findFirst();
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(metric, area));
        if (part.isEmpty()) {
            Stream.of(Part.values()).forEach(p -> cells.add(new Cell(kind + "-" + p.word(), area)));
        }
        areas.stream().filter(a -> !a.equals(area)).forEach(a -> cells.add(new Cell(metric, a)));
        return new GainEffect(
                account, baseline, cells, part, isPresentValue(metric) ? Optional.empty() : Optional.of(year));
    }

    @Override
    public int last() {
        return year.orElse(baseline.years().getLast().year());
    }

    @Override
    public double[] of(Course course) {
        double[][] gains = year.isEmpty() ? account.presentValue(baseline, course) : ofYear(course, year.get());
        return cells.stream().mapToDouble(cell -> of(cell, gains)).toArray();
    }

    private double[][] ofYear(Course course, int year) {
        int t = year - baseline.years().getFirst().year();
        return account.gains(baseline.years().get(t), course.years().get(t));
    }

    private double of(Cell cell, double[][] gains) {
        double sum = 0;
        for (var p : Part.values()) {
            if (counts(cell, p)) {
                for (var member : Member.values()) {
                    if (cell.area().equals(FIVE) || cell.area().equals(member.name())) {
                        sum += gains[p.ordinal()][member.ordinal()];
                    }
                }
            }
        }
        return sum;
    }

    /** A cell without a part in its name is of all parts. */
    private static boolean counts(Cell cell, Part part) {
        boolean whole = cell.metric().equals(AssessmentMetrics.GAIN.id())
                || cell.metric().equals(AssessmentMetrics.PRESENT_VALUE.id());
        return whole || cell.metric().endsWith("-" + part.word());
    }

    @Override
    public EnumSet<Section> restsOn() {
        return part.map(Section::under).orElse(EnumSet.allOf(Section.class));
    }
}
