package org.ortaq.region.promises;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Somebody's sentence, checked against facts.
 *
 * @param area what it speaks of, in the grammar of areas
 * @param indicator what it measures
 * @param value the stated number, in {@code unit}
 * @param found what other sources print
 * @param why the reason of the verdict
 * @param foundSources ids of the sources of {@code found}
 */
public record Claim(
        String id,
        String area,
        String text,
        String indicator,
        OptionalDouble value,
        Optional<String> unit,
        OptionalInt year,
        Optional<String> found,
        ClaimVerdict verdict,
        String why,
        List<String> foundSources,
        String source) {

    public Claim {
        foundSources = List.copyOf(foundSources);
        if (value.isPresent() && unit.isEmpty()) {
            throw new IllegalArgumentException("unit of claim " + id + " is missing beside its value");
        }
    }
}
