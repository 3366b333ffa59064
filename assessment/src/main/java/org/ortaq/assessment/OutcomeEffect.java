package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** A number some room computes, and the same of the places around it. */
record OutcomeEffect(List<Cell> cells, int last) implements Effect {

    /** More places than this are not set beside each other. */
    private static final int MOST_AREAS = 12;

    OutcomeEffect {
        cells = List.copyOf(cells);
    }

    /**
     * The number in the area, then in the other areas that have one: all when they are few, otherwise those that bear on it.
     *
     * @param course in which the number must be, in the year or in the first
     * @throws IllegalArgumentException naming the areas and years there are
     */
    static OutcomeEffect of(Course course, String metric, String area, int year) {
        int told = course.value(metric, area, year).isPresent()
                ? year
                : course.years().getFirst().year();
        if (course.value(metric, area, told).isEmpty()) {
            throw new IllegalArgumentException(NoSuchOutcome.message(course, metric, area, year));
        }
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(metric, area));
        var areas = course.outcomes().stream()
                .filter(o -> o.metric().equals(metric) && o.year() == told)
                .map(o -> o.area())
                .toList();
        var near = areas.size() <= MOST_AREAS
                ? areas
                : AreaWords.related(area).stream().filter(areas::contains).toList();
        near.stream().filter(a -> !a.equals(area)).forEach(a -> cells.add(new Cell(metric, a)));
        return new OutcomeEffect(cells, year);
    }

    @Override
    public double[] of(Course course) {
        return cells.stream()
                .mapToDouble(c -> course.value(c.metric(), c.area(), last).orElse(Double.NaN))
                .toArray();
    }

    @Override
    public EnumSet<Section> restsOn() {
        return Section.under(cells.getFirst().metric());
    }
}
