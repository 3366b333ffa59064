package org.ortaq.waterpower.dispatch;

import java.util.List;

/**
 * A contract: power sold from a zone to another by links.
 *
 * @param seller zone, -1 for a partner country
 * @param buyer zone, -1 for a partner country
 * @param max GWh by month at the seller
 * @param price USD per MWh at the seller by month
 * @param fixed whether the maximum must be delivered
 * @param path links from the seller to the buyer
 * @param forward for each link of the path, whether it is used from its first to its second zone
 * @param delivered share that arrives
 * @param promise index of the water promise this power is given back for, -1 when none
 */
@SuppressWarnings("ArrayRecordComponent") // argument of a kernel, never a key
public record Sale(
        int seller,
        int buyer,
        double[] max,
        double[] price,
        boolean fixed,
        int[] path,
        boolean[] forward,
        double delivered,
        int promise) {

    /** Whether the seller may decline: an option between two of the five that is not given back for water. */
    boolean isVoluntary() {
        return !fixed && promise < 0 && seller >= 0 && buyer >= 0;
    }

    /**
     * What of it enters a link, per unit at the seller: 0 when it does not go by it in this direction.
     *
     * @param direction whether the link is used from its first to its second zone
     * @param links of the water year
     */
    public double shareAt(int link, boolean direction, List<Link> links) {
        double share = 1;
        for (int i = 0; i < path.length; i++) {
            if (path[i] == link && forward[i] == direction) {
                return share;
            }
            share *= 1 - links.get(path[i]).loss();
        }
        return 0;
    }

    Sale at(double[] prices) {
        return new Sale(seller, buyer, max, prices, fixed, path, forward, delivered, promise);
    }
}
