package org.ortaq.trade.indicators;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One indicator of one country or of a flow.
 *
 * @param name abbreviation: RCA, HHI, HHI-normalised, TCI, FK, TII, GL, share-of-exports, exports
 * @param from the country, or the exporter
 * @param to the other country, if there is one
 * @param sector the good, if it is of one
 * @param value empty when not defined
 * @param why why there is no value
 */
public record IndicatorValue(
        String name,
        String from,
        Optional<String> to,
        Optional<String> sector,
        OptionalDouble value,
        Optional<String> why) {

    public IndicatorValue {
        if (value.isPresent() == why.isPresent()) {
            throw new IllegalArgumentException(name + " of " + from + " needs either a value or why there is none");
        }
    }
}
