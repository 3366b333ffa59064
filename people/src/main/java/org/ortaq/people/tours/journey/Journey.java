package org.ortaq.people.tours.journey;

import java.util.List;

/**
 * The best tour.
 *
 * @param value worth of all stays less what is spent, in dollars
 * @param usd dollars spent
 * @param steps from the first city to the last
 * @param labels how many labels were kept on the way, a measure of the work
 */
public record Journey(int value, int usd, List<Step> steps, long labels) {

    public Journey {
        steps = List.copyOf(steps);
    }
}
