package org.ortaq.people.appraisal;

import java.util.Arrays;
import org.ortaq.numerics.RandomStream;

/**
 * Judges for entries by minimum-cost flow: as many of the wanted places as can be filled at all, then loads as even as
 * possible (the k-th entry of a judge costs k), then a small seeded cost that mixes panels, so that judges link the entries.
 *
 * <p>Successive shortest paths (Ahuja, Magnanti and Orlin 1993, chapter 9): each place is filled along a path found by
 * Bellman and Ford over the dense bipartite graph, so that the cost is least for the places filled so far.
 */
public final class JudgeAssignment {

    private static final long EVEN = 1000;
    private static final long FAR = Long.MAX_VALUE / 4;

    private final Panel panel;
    private final boolean[][] assigned;
    private final long[][] cost;
    private final int[] used;
    private final long[] entryDistance;
    private final long[] judgeDistance;
    private final int[] entryFrom;
    private final int[] judgeFrom;

    private JudgeAssignment(Panel panel, long seed) {
        this.panel = panel;
        int n = panel.entries();
        int m = panel.judges();
        this.assigned = new boolean[n][m];
        this.cost = new long[n][m];
        var random = RandomStream.of(seed, "judge-assignment");
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                cost[i][j] = random.below(100, (long) i * m + j);
            }
        }
        this.used = new int[m];
        this.entryDistance = new long[n];
        this.judgeDistance = new long[m];
        this.entryFrom = new int[n];
        this.judgeFrom = new int[m];
    }

    /**
     * The assignment.
     *
     * @param seed of the mixing
     * @return by entry and judge; an entry may have fewer judges than wanted when there are not enough without a conflict
     */
    public static boolean[][] of(Panel panel, long seed) {
        var run = new JudgeAssignment(panel, seed);
        for (int round = 0; round < panel.perEntry(); round++) {
            for (int entry = 0; entry < panel.entries(); entry++) {
                run.fill(entry);
            }
        }
        return run.assigned;
    }

    /** One more judge for an entry, by the cheapest chain of changes; entries filled before keep their number. */
    private void fill(int entry) {
        search(entry);
        int best = -1;
        long least = FAR;
        for (int j = 0; j < panel.judges(); j++) {
            if (used[j] < panel.load()[j] && judgeDistance[j] < FAR) {
                long total = judgeDistance[j] + EVEN * (used[j] + 1);
                if (total < least) {
                    least = total;
                    best = j;
                }
            }
        }
        if (best >= 0) {
            augment(entry, best);
        }
    }

    /** Bellman and Ford over entries and judges: arcs back over assigned pairs have negative cost. */
    private void search(int start) {
        Arrays.fill(entryDistance, FAR);
        Arrays.fill(judgeDistance, FAR);
        entryDistance[start] = 0;
        boolean changed = true;
        while (changed) {
            changed = forward() && backward();
        }
    }

    private boolean forward() {
        boolean changed = false;
        for (int i = 0; i < panel.entries(); i++) {
            if (entryDistance[i] >= FAR) {
                continue;
            }
            for (int j = 0; j < panel.judges(); j++) {
                if (!assigned[i][j] && !panel.conflict()[i][j] && entryDistance[i] + cost[i][j] < judgeDistance[j]) {
                    judgeDistance[j] = entryDistance[i] + cost[i][j];
                    judgeFrom[j] = i;
                    changed = true;
                }
            }
        }
        return changed;
    }

    private boolean backward() {
        boolean changed = false;
        for (int j = 0; j < panel.judges(); j++) {
            if (judgeDistance[j] >= FAR) {
                continue;
            }
            for (int i = 0; i < panel.entries(); i++) {
                if (assigned[i][j] && judgeDistance[j] - cost[i][j] < entryDistance[i]) {
                    entryDistance[i] = judgeDistance[j] - cost[i][j];
                    entryFrom[i] = j;
                    changed = true;
                }
            }
        }
        return changed;
    }

    private void augment(int start, int last) {
        used[last]++;
        int judge = last;
        while (true) {
            int entry = judgeFrom[judge];
            assigned[entry][judge] = true;
            if (entry == start) {
                return;
            }
            judge = entryFrom[entry];
            assigned[entry][judge] = false;
        }
    }
}
