package org.ortaq.commitments;

import java.util.Optional;
import org.ortaq.commitments.progress.Observed;
import org.ortaq.commitments.progress.Progress;
import org.ortaq.commitments.progress.ProgressClass;

/**
 * The growth ratio on one base.
 *
 * @param reporter who counted both values
 * @param baseFact id of the fact taken as the base
 * @param latestFact id of the fact taken as the latest value
 */
public record BaseCase(String reporter, String baseFact, String latestFact, Observed observed, Progress progress) {

    /** Empty when there is no ratio. */
    public Optional<ProgressClass> progressClass() {
        return switch (progress) {
            case Progress.Ratio ratio -> Optional.of(ratio.progressClass());
            case Progress.Untestable untestable -> Optional.empty();
        };
    }
}
