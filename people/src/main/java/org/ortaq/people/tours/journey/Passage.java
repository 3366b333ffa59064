package org.ortaq.people.tours.journey;

/**
 * When a leg lets one go on. Hours count from midnight before the first day.
 *
 * @param halfDay the first half-day that can be used at the other end
 * @param reach hour at the border, NaN without one
 * @param cross hour behind the border, NaN without one
 * @param arrive hour at the other end
 */
public record Passage(int halfDay, double reach, double cross, double arrive) {

    static Passage arriving(double hour) {
        return new Passage(usable(hour), Double.NaN, Double.NaN, hour);
    }

    static Passage crossing(double reach, double cross, double arrive) {
        return new Passage(usable(arrive), reach, cross, arrive);
    }

    /** Until 08:00 the morning, until 13:30 the afternoon, until 22:00 the next morning, later the next afternoon. */
    private static int usable(double hour) {
        int day = (int) Math.floor(hour / 24);
        double clock = hour - 24.0 * day;
        if (clock <= 8) {
            return 2 * day + (clock < 6 && day > 0 ? 1 : 0);
        }
        return clock <= 13.5 ? 2 * day + 1 : clock <= 22 ? 2 * day + 2 : 2 * day + 3;
    }
}
