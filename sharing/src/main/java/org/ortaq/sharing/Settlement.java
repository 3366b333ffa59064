package org.ortaq.sharing;

import java.util.List;

/**
 * The smallest transfers that leave nobody better off alone.
 *
 * @param core whether the shares after the transfers are in the core; if not, the core is empty and they are in the
 *     least core
 * @param total sum of the transfers
 * @param transfers in the order of payers, then of receivers
 * @param shares after the transfers, by player
 */
public record Settlement(boolean core, double total, List<Transfer> transfers, List<Double> shares) {
    public Settlement {
        transfers = List.copyOf(transfers);
        shares = List.copyOf(shares);
    }
}
