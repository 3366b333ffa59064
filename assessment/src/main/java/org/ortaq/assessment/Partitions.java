package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ortaq.region.Coalition;
import org.ortaq.region.Member;

/** The 52 ways in which five can stand in blocks. */
final class Partitions {

    private Partitions() {}

    /** From all five together to each alone; blocks by their masks. */
    static List<List<Coalition>> ofTheFive() {
        var all = new ArrayList<List<Coalition>>();
        extend(new ArrayList<>(), 0, all);
        return all.stream()
                .map(blocks -> blocks.stream().sorted().toList())
                .sorted(Comparator.<List<Coalition>>comparingInt(List::size).thenComparing(PartitionWorth::name))
                .toList();
    }

    /** Puts the next member into each block there is, and into one of its own. */
    private static void extend(List<Coalition> blocks, int next, List<List<Coalition>> all) {
        if (next == Member.values().length) {
            all.add(List.copyOf(blocks));
            return;
        }
        int bit = Member.values()[next].bit();
        for (int b = 0; b < blocks.size(); b++) {
            var before = blocks.get(b);
            blocks.set(b, new Coalition(before.mask() | bit));
            extend(blocks, next + 1, all);
            blocks.set(b, before);
        }
        blocks.add(new Coalition(bit));
        extend(blocks, next + 1, all);
        blocks.removeLast();
    }
}
