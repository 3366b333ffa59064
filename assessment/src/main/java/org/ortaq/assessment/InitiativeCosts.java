package org.ortaq.assessment;

import java.util.List;
import org.ortaq.region.Assumption;
import org.ortaq.region.Coalition;
import org.ortaq.region.Member;
import org.ortaq.region.Region;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.Scenario;

/**
 * What the initiatives of a course cost the five, by payer. Partners outside the five pay their own part, which is in
 * nobody's account here; a member that stays outside an open initiative pays nothing of it.
 */
record InitiativeCosts(List<Initiative> initiatives, Coalition coalition, Assumption assumption) implements Costs {

    InitiativeCosts {
        initiatives = List.copyOf(initiatives);
    }

    /** The costs of those initiatives that start by the last year; one that starts later brings nothing and costs nothing. */
    static InitiativeCosts of(
            List<Initiative> initiatives, Coalition coalition, Assumption assumption, Scenario scenario) {
        var counted = initiatives.stream()
                .filter(i -> !i.costs().isEmpty())
                .filter(i -> i.firstYear(scenario.dates(), assumption) <= scenario.to())
                .toList();
        return new InitiativeCosts(counted, coalition, assumption);
    }

    @Override
    public String content() {
        return initiatives.isEmpty()
                ? "[]"
                : initiatives.stream().map(i -> i.id() + i.costs()).toList() + coalition.name();
    }

    @Override
    public double[] in(Region region) {
        var paid = new double[Member.values().length];
        for (var initiative : initiatives) {
            for (var cost : initiative.costs()) {
                for (var member : coalition.members()) {
                    if (cost.payer().equals(member.name())) {
                        paid[member.ordinal()] += cost.in(region.year(), assumption, initiative.costQuantity())
                                / region.economy().deflatorOfYear();
                    }
                }
            }
        }
        return paid;
    }
}
