package org.ortaq.app.trade;

import java.util.Optional;
import org.ortaq.trade.equilibrium.Change;

/** Looks for a region that a change leaves without any supplier of what it uses. */
final class Closed {

    private Closed() {}

    static Optional<String> first(SectorWorld world, Change change) {
        for (int j = 0; j < world.sectors().size(); j++) {
            for (int m = 0; m < world.regions().size(); m++) {
                boolean bought = false;
                boolean open = false;
                for (int i = 0; i < world.regions().size(); i++) {
                    boolean trades = world.data().trade()[j][m][i] > 0;
                    bought |= trades;
                    open |= trades && change.cost[j][m][i] < Double.POSITIVE_INFINITY;
                }
                if (bought && !open) {
                    return Optional.of(world.regions().get(m) + " can buy "
                            + world.sectors().get(j) + " from nobody");
                }
            }
        }
        return Optional.empty();
    }
}
