package org.ortaq.transport.assignment;

import java.util.TreeMap;
import org.ortaq.transport.routing.Tree;

/**
 * The ways that were found for some goods.
 *
 * @param routes ways by demand
 * @param trees cheapest ways from each origin under the waits of {@code routes}
 */
public record FoundRoutes(Routes routes, TreeMap<OriginKey, Tree> trees) {

    public FoundRoutes {
        trees = new TreeMap<>(trees);
    }

    @Override
    public TreeMap<OriginKey, Tree> trees() {
        return new TreeMap<>(trees);
    }
}
