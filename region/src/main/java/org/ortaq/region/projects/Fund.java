package org.ortaq.region.projects;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A joint fund as last stated.
 *
 * @param parties ISO codes of its owners, sorted
 * @param sizeMusd authorised capital, million US dollars; empty when no size was named
 */
public record Fund(String id, String name, List<String> parties, OptionalDouble sizeMusd) {

    public Fund {
        parties = parties.stream().sorted().toList();
    }
}
