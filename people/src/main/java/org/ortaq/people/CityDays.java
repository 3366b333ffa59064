package org.ortaq.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ortaq.people.tours.Orienteering;
import org.ortaq.people.tours.TourSearch;
import org.ortaq.people.tours.Tours;
import org.ortaq.people.tours.journey.StayValue;

/**
 * What can be seen in a city in some half-days: a team orienteering problem with one tour for each day of the stay.
 * A day runs from 08:00 to 20:00, a morning to 13:00, an afternoon from 13:30.
 */
final class CityDays implements StayValue {

    private static final int ITERATIONS = 80;
    private static final int[] STARTS = {8 * 60, 13 * 60 + 30};
    private static final int[] ENDS = {13 * 60, 20 * 60};

    /**
     * A visit planned.
     *
     * @param day day of the trip, 0 = first
     * @param begins minute of the day
     */
    record Visit(TourSight sight, int day, int begins) {}

    private record Found(int value, List<int[]> routes, int length) {}

    private final LocalDate first;
    private final List<List<TourSight>> ofCity = new ArrayList<>();
    private final List<Orienteering> problems = new ArrayList<>();
    private final TreeMap<String, Found> known = new TreeMap<>();
    private final TreeMap<Integer, Integer> values = new TreeMap<>();

    CityDays(TourBook book, LocalDate first) {
        this.first = first;
        for (int c = 0; c < book.cities().size(); c++) {
            int city = c;
            var here = book.sights().stream().filter(s -> s.city() == city).toList();
            ofCity.add(here);
            problems.add(problem(here, book.position(c)));
        }
    }

    /** Minutes by car on mountain roads: a quarter of an hour and 1.3 minutes a kilometre as the crow flies (assumed). */
    private static int minutes(double[] a, double[] b) {
        double dy = 111.2 * (a[0] - b[0]);
        double dx = 111.2 * StrictMath.cos(StrictMath.toRadians((a[0] + b[0]) / 2)) * (a[1] - b[1]);
        return (int) Math.ceil(15 + 1.3 * Math.sqrt(dx * dx + dy * dy));
    }

    private static Orienteering problem(List<TourSight> sights, double[] centre) {
        int n = sights.size() + 2;
        int[][] column = new int[5][n];
        double[][] at = new double[n][];
        at[0] = centre;
        at[n - 1] = centre;
        for (int v = 1; v < n - 1; v++) {
            var sight = sights.get(v - 1);
            at[v] = new double[] {sight.latitude(), sight.longitude()};
            column[0][v] = v;
            column[1][v] = sight.score();
            column[2][v] = sight.minutes();
            column[3][v] = sight.opens();
            column[4][v] = sight.lastStart();
        }
        column[4][n - 1] = 24 * 60;
        int[] travel = new int[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                travel[i * n + j] = i == j ? 0 : minutes(at[i], at[j]);
            }
        }
        return new Orienteering(column[0], column[1], column[2], column[3], column[4], travel);
    }

    @Override
    public int of(int city, int halfDay, int length) {
        int key = (city * 64 + halfDay) * 8 + length;
        var value = values.get(key);
        if (value == null) {
            value = found(city, halfDay, length).value;
            values.put(key, value);
        }
        return value;
    }

    /** The best of this length or a shorter one, so that a longer stay is never worth less. */
    private Found found(int city, int halfDay, int length) {
        var sights = ofCity.get(city);
        if (sights.isEmpty() || length == 0) {
            return new Found(0, List.of(), 0);
        }
        var tours = tours(sights, halfDay, length);
        var key = key(city, halfDay, length, tours);
        var before = known.get(key);
        if (before != null) {
            return before;
        }
        var result = new TourSearch(problems.get(city), tours, 1).alone(ITERATIONS);
        var shorter = found(city, halfDay, length - 1);
        var best = result.score() > shorter.value ? new Found(result.score(), result.routes(), length) : shorter;
        known.put(key, best);
        return best;
    }

    private Tours tours(List<TourSight> sights, int halfDay, int length) {
        int days = (halfDay + length - 1) / 2 - halfDay / 2 + 1;
        int[] open = new int[days];
        int[] close = new int[days];
        boolean[][] closed = new boolean[days][sights.size() + 2];
        for (int d = 0; d < days; d++) {
            int day = halfDay / 2 + d;
            open[d] = STARTS[Math.max(halfDay - 2 * day, 0)];
            close[d] = ENDS[Math.min(halfDay + length - 1 - 2 * day, 1)];
            for (int v = 1; v <= sights.size(); v++) {
                closed[d][v] = !sights.get(v - 1).isOpen(first.plusDays(day));
            }
        }
        return new Tours(open, close, closed);
    }

    private static String key(int city, int halfDay, int length, Tours tours) {
        var text = new StringBuilder()
                .append(city)
                .append(' ')
                .append(halfDay % 2)
                .append(' ')
                .append(length);
        for (var row : tours.closed()) {
            text.append(' ');
            for (int v = 1; v < row.length - 1; v++) {
                text.append(row[v] ? 'x' : '.');
            }
        }
        return text.toString();
    }

    /** The visits of a stay in the order of time. */
    List<Visit> visits(int city, int halfDay, int length) {
        var found = found(city, halfDay, Math.min(length, 6));
        var sights = ofCity.get(city);
        var problem = problems.get(city);
        var visits = new ArrayList<Visit>();
        var tours = tours(sights, halfDay, Math.max(1, found.length));
        for (int d = 0; d < found.routes.size(); d++) {
            int clock = tours.open()[d];
            int at = 0;
            for (int v : found.routes.get(d)) {
                clock = Math.max(problem.open()[v], clock + problem.service()[at] + problem.travel(at, v));
                visits.add(new Visit(sights.get(v - 1), halfDay / 2 + d, clock));
                at = v;
            }
        }
        return visits;
    }
}
