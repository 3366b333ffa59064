package org.ortaq.transport.assignment;

import org.ortaq.transport.queue.Akcelik;

/**
 * How goods are spread.
 *
 * @param passes successive averages
 * @param deviation spread of the perceived cost of an edge
 * @param scale of the logit against ways round the network, US dollars a tonne
 */
public record Settings(int passes, double deviation, double scale, Akcelik queue) {

    public Settings {
        if (passes < 1 || !(deviation >= 0) || !(scale > 0)) {
            throw new IllegalArgumentException("needs passes >= 1, deviation >= 0, scale > 0: " + passes + ", " + deviation
                    + ", " + scale);
        }
    }
}
