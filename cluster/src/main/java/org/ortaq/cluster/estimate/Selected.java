package org.ortaq.cluster.estimate;

/** Drops rows of blocks until every level of every effect has a positive value and two rows, as {@code Selection} does. */
final class Selected {

    private final Blocks blocks;
    private final Plan plan;
    private boolean singletonsDropped;
    private int allZero;
    private int separated;
    private int singleton;

    Selected(Blocks blocks, Plan plan) {
        this.blocks = blocks;
        this.plan = plan;
        dropAllZero();
        dropSingletons();
    }

    int allZero() {
        return allZero;
    }

    /** Zeros that singletons alone had kept in. */
    int separated() {
        return separated;
    }

    int singleton() {
        return singleton;
    }

    private void dropAllZero() {
        for (boolean more = true; more; ) {
            more = false;
            for (int effect = 0; effect < plan.effects().length; effect++) {
                int dropped = drop(effect, false);
                if (singletonsDropped) {
                    separated += dropped;
                } else {
                    allZero += dropped;
                }
                more |= dropped > 0;
            }
        }
    }

    private void dropSingletons() {
        for (boolean more = true; more; ) {
            more = false;
            for (int effect = 0; effect < plan.effects().length; effect++) {
                int dropped = drop(effect, true);
                singleton += dropped;
                more |= dropped > 0;
            }
            singletonsDropped |= more;
            if (more) {
                dropAllZero();
            }
        }
    }

    private int drop(int effect, boolean lonely) {
        if (effect == plan.pivot()) {
            return (int) blocks.tell(rows -> rows.dropOfPivot(lonely))[0];
        }
        boolean[] bad = BlockRows.bad(blocks.ask(rows -> rows.members(effect)), lonely);
        boolean any = false;
        for (boolean b : bad) {
            any |= b;
        }
        return any ? (int) blocks.tell(rows -> rows.drop(effect, bad))[0] : 0;
    }
}
