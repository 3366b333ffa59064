package org.ortaq.waterpower.hourly;

import org.ortaq.waterpower.dispatch.Future;
import org.ortaq.waterpower.dispatch.Node;

/**
 * What follows a week for one party: between two ends of months the cuts of both count, each for its share.
 *
 * @param mask whose reservoirs the cuts may move
 * @param share weight of these cuts
 * @param future the cuts
 */
public record WeekFuture(int mask, double share, Future future) {

    boolean moves(Node node) {
        return node.stores() && (mask & 1 << node.owner()) != 0;
    }
}
