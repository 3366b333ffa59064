package org.ortaq.region.promises;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The size of a portfolio of joint projects as officials stated it on one day. What was not said is absent.
 *
 * @param valueMusd value of all projects, million US dollars, nominal
 * @param doneMusd value of those finished
 * @param underWayMusd value of those under way
 */
public record PortfolioState(
        String id,
        String portfolio,
        List<String> parties,
        PartialDate date,
        OptionalInt projects,
        OptionalDouble valueMusd,
        OptionalDouble jobs,
        OptionalInt done,
        OptionalDouble doneMusd,
        OptionalInt underWay,
        OptionalDouble underWayMusd,
        String source) {

    public PortfolioState {
        parties = List.copyOf(parties);
        int finished = done.orElse(0) + underWay.orElse(0);
        if (projects.isPresent() && finished > projects.getAsInt()) {
            throw new IllegalArgumentException("projects of " + id + " must be at least those done and under way: "
                    + projects.getAsInt() + " < " + finished);
        }
    }
}
