package org.ortaq.region.initiative;

import java.util.List;

/** When an initiative works with fewer than all its members. */
public enum Membership {
    /** Only if all its members are in the coalition. */
    CLOSED,
    /** Among those members, two or more, who are in it. */
    OPEN,
    /** Whatever others do: one state's own plan, part of the baseline from its likely date. */
    NATIONAL;

    public static List<String> words() {
        return List.of("closed", "open", "national");
    }
}
