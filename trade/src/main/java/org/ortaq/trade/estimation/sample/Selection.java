package org.ortaq.trade.estimation.sample;

import java.util.Arrays;
import java.util.List;
import org.ortaq.trade.estimation.panel.Codes;

/** Drops rows until every group of every effect has a positive value and at least two rows. */
public final class Selection {

    private final double[] y;
    private final List<Codes> effects;
    private final Fate[] fates;
    private boolean singletonsDropped;

    /**
     * @param y values by row; NaN in rows already dropped
     * @param fates what became of each row so far; {@link Fate#USED} for those still in; changed
     */
    public Selection(double[] y, List<Codes> effects, Fate[] fates) {
        this.y = y;
        this.effects = List.copyOf(effects);
        this.fates = fates;
    }

    /** Drops groups of zeros until there are none. Once singletons are gone, such zeros were separated by them. */
    public void dropAllZero() {
        var fate = singletonsDropped ? Fate.SEPARATED : Fate.ALL_ZERO;
        for (boolean more = true; more; ) {
            more = false;
            for (var effect : effects) more |= dropZeroGroups(effect, fate);
        }
    }

    private boolean dropZeroGroups(Codes effect, Fate fate) {
        boolean[] positive = new boolean[effect.count()];
        for (int i = 0; i < y.length; i++) {
            if (isIn(i) && y[i] > 0) positive[effect.of()[i]] = true;
        }
        boolean dropped = false;
        for (int i = 0; i < y.length; i++) {
            if (isIn(i) && !positive[effect.of()[i]]) {
                fates[i] = fate;
                dropped = true;
            }
        }
        return dropped;
    }

    /** Drops rows alone in a group, and the groups of zeros that leaves, until there are none. */
    public void dropSingletons() {
        for (boolean more = true; more; ) {
            more = false;
            for (var effect : effects) more |= dropLonely(effect);
            singletonsDropped |= more;
            if (more) dropAllZero();
        }
    }

    private boolean dropLonely(Codes effect) {
        int[] members = new int[effect.count()];
        for (int i = 0; i < y.length; i++) {
            if (isIn(i)) members[effect.of()[i]]++;
        }
        boolean dropped = false;
        for (int i = 0; i < y.length; i++) {
            if (isIn(i) && members[effect.of()[i]] == 1) {
                fates[i] = Fate.SINGLETON;
                dropped = true;
            }
        }
        return dropped;
    }

    private boolean isIn(int row) {
        return fates[row] == Fate.USED;
    }

    /** The rows still in, ascending. */
    public int[] rows() {
        int[] rows = new int[y.length];
        int count = 0;
        for (int i = 0; i < y.length; i++) {
            if (isIn(i)) rows[count++] = i;
        }
        return Arrays.copyOf(rows, count);
    }
}
