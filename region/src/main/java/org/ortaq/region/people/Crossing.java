package org.ortaq.region.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What travellers meet: documents, border points, the cost of tours, and shocks.
 *
 * @param points border points sorted by id
 * @param tourCost cost factor of tours by pair of the five (both directions alike)
 * @param visitFactor factor on visits from one country to another (a shock)
 */
public record Crossing(Documents documents, List<BorderPoint> points, SquareTable tourCost, SquareTable visitFactor) {

    public Crossing {
        points = List.copyOf(points);
    }

    Crossing with(Documents changed) {
        return new Crossing(changed, points, tourCost, visitFactor);
    }

    Crossing withTourCost(SquareTable changed) {
        return new Crossing(documents, points, changed, visitFactor);
    }

    Crossing withVisitFactor(SquareTable changed) {
        return new Crossing(documents, points, tourCost, changed);
    }

    /** @throws IllegalArgumentException naming the nearest id when there is no such point */
    Crossing withPoint(String id, UnaryOperator<BorderPoint> change) {
        var changed = new ArrayList<>(points);
        for (int k = 0; k < changed.size(); k++) {
            if (changed.get(k).id().equals(id)) {
                changed.set(k, change.apply(changed.get(k)));
                return new Crossing(documents, changed, tourCost, visitFactor);
            }
        }
        throw Words.unknown(
                "border point", id, points.stream().map(BorderPoint::id).toList());
    }
}
