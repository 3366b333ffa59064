package org.ortaq.transport.pareto;

import java.util.List;

/**
 * The ways that no other way beats.
 *
 * @param ways in lexicographic order of their costs
 * @param complete whether the search ran to its end, so that none is missing
 * @param labels partial ways that were looked at
 */
public record Front(List<Way> ways, boolean complete, int labels) {

    public Front {
        ways = List.copyOf(ways);
    }
}
