package org.ortaq.region.network;

import java.util.List;

/**
 * Links over which the volume of a corridor is counted.
 *
 * @param links indices of links
 */
public record Corridor(String id, String name, List<Integer> links) {

    public Corridor {
        links = List.copyOf(links);
    }
}
