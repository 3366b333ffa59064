package org.ortaq.transport.assignment;

import org.ortaq.transport.queue.Akcelik;

/**
 * How goods are spread.
 *
 * @param draws misjudged trees per origin that widen the route sets
 * @param deviation standard deviation of the perceived cost of an edge, a share of it
 * @param routeScale of the logit between routes, US dollars a tonne
 * @param otherWayScale of the logit against ways round the network, US dollars a tonne
 * @param highestPrice of a hard limit, US dollars a tonne; goods that find no way round at it pass beyond the limit
 */
public record Settings(
        int draws, double deviation, double routeScale, double otherWayScale, double highestPrice, Akcelik queue) {

    public Settings {
        if (draws < 0 || !(deviation >= 0) || !(routeScale > 0) || !(otherWayScale > 0) || !(highestPrice >= 0)) {
            throw new IllegalArgumentException("needs draws, deviation and highestPrice >= 0 and scales > 0: " + draws
                    + ", " + deviation + ", " + routeScale + ", " + otherWayScale + ", " + highestPrice);
        }
    }
}
