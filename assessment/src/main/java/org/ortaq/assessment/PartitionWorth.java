package org.ortaq.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.ortaq.region.Coalition;

/**
 * What the blocks of a partition have when each carries out what lies within it, all at the same time.
 *
 * @param blocks disjoint, all five together, by their masks
 * @param worth of each block, million 2023 US dollars, present value over the baseline
 */
public record PartitionWorth(List<Coalition> blocks, List<CoalitionWorth> worth) {

    public PartitionWorth {
        blocks = List.copyOf(blocks);
        worth = List.copyOf(worth);
    }

    /** {@code KAZ+UZB|KGZ|TJK|TKM} */
    public String name() {
        return name(blocks);
    }

    static String name(List<Coalition> blocks) {
        return blocks.stream().map(Coalition::name).collect(Collectors.joining("|"));
    }
}
