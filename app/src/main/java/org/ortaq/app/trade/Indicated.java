package org.ortaq.app.trade;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ortaq.trade.indicators.IndicatorValue;

/**
 * An indicator with where it comes from.
 *
 * @param evidence the weakest word of what it rests on; empty for a file of the user's own
 * @param sources ids of sources or facts, or the name of the file
 */
record Indicated(IndicatorValue value, OptionalInt year, Optional<String> evidence, List<String> sources) {

    Indicated {
        sources = List.copyOf(sources);
    }
}
