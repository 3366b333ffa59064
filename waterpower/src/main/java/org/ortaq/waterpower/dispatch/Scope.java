package org.ortaq.waterpower.dispatch;

import java.util.Arrays;

/**
 * What one party's program holds: the nodes at or above its own and those beside them, and who of the others has
 * already settled.
 */
public final class Scope {
    private final WaterYear year;
    private final int mask;
    private final boolean[] settled;
    private final boolean[] included;

    public Scope(WaterYear year, int mask, boolean[] settled) {
        this.year = year;
        this.mask = mask;
        this.settled = settled.clone();
        this.included = new boolean[year.nodes().size()];
        include();
    }

    private void include() {
        for (int n = 0; n < included.length; n++) {
            // a coalition answers for what it does to everybody downstream
            included[n] = isJoint() || isMember(year.nodes().get(n).owner());
        }
        for (var node : year.nodes()) {
            if (node.serves() >= 0 && isMember(node.owner())) {
                included[node.serves()] = true;
            }
        }
        for (var need : year.needs()) {
            included[need.node()] |= isMember(need.owner());
        }
        boolean[] before;
        do {
            before = included.clone();
            for (int n = 0; n < included.length; n++) {
                spread(n, year.nodes().get(n));
            }
        } while (!Arrays.equals(before, included));
    }

    // Upstream nodes decide what arrives; canals beside the river decide what passes.
    private void spread(int n, Node node) {
        if (node.downstream() >= 0 && included[node.downstream()]) {
            included[n] = true;
        }
        // who has settled downstream must not lose, and what flows on must be known
        if (included[n]
                && node.downstream() >= 0
                && isFrozen(year.nodes().get(node.downstream()).owner())) {
            included[node.downstream()] = true;
        }
        if (node.divertedFrom() >= 0) {
            included[n] |= included[node.divertedFrom()];
            included[node.divertedFrom()] |= included[n];
            if (included[n] && node.downstream() >= 0) {
                included[node.downstream()] = true;
            }
        }
    }

    public boolean isMember(int owner) {
        return (mask & 1 << owner) != 0;
    }

    public boolean isZoneMember(int zone) {
        return zone >= 0 && isMember(year.zoneOwner()[zone]);
    }

    public boolean isJoint() {
        return Integer.bitCount(mask) > 1;
    }

    public boolean includes(int node) {
        return included[node];
    }

    /** Whether somebody outside has fixed its plan already. */
    public boolean isFrozen(int owner) {
        return !isMember(owner) && settled[owner];
    }
}
