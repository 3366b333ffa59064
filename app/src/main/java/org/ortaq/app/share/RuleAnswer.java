package org.ortaq.app.share;

import java.util.List;
import org.ortaq.sharing.Excess;
import org.ortaq.sharing.Rational;
import org.ortaq.sharing.SharingRule;
import org.ortaq.sharing.Transfer;

/**
 * What a rule of sharing comes to.
 *
 * @param shares by player
 * @param inCore whether nobody would leave
 * @param leavers coalitions that would, the largest excess first
 * @param transfers the smallest payments that keep all or, with an empty core, come nearest to it
 * @param total their sum
 * @param after the shares after the transfers, by player
 */
record RuleAnswer(
        SharingRule rule,
        List<Rational> shares,
        boolean inCore,
        List<Excess> leavers,
        List<Transfer> transfers,
        double total,
        List<Double> after) {
    RuleAnswer {
        shares = List.copyOf(shares);
        leavers = List.copyOf(leavers);
        transfers = List.copyOf(transfers);
        after = List.copyOf(after);
    }
}
