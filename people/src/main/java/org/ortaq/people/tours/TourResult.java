package org.ortaq.people.tours;

import java.util.List;

/**
 * Tours found.
 *
 * @param score of all places visited
 * @param routes vertices of each tour in order, without start and end; owned by the result, not to be written to
 * @param iterations how many ruin-and-recreate steps were done
 */
public record TourResult(int score, List<int[]> routes, long iterations) {

    public TourResult {
        routes = List.copyOf(routes);
    }
}
