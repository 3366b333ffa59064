package org.ortaq.assessment.draws;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** Makes equal lists of series one object, since thousands of draws give the same thousands of numbers. */
public final class SharedSeries {

    private final ConcurrentHashMap<List<Series>, List<Series>> known = new ConcurrentHashMap<>();

    List<Series> of(List<Series> series) {
        return known.computeIfAbsent(series, s -> s);
    }
}
