package org.ortaq.commitments;

import java.util.Optional;
import org.ortaq.commitments.progress.Observed;
import org.ortaq.commitments.progress.Progress;
import org.ortaq.commitments.progress.ProgressClass;

/**
 * The growth ratio on one base.
 *
 * @param baseReporter who counted the base
 * @param latestReporter who counted the later value; another one makes the case mixed
 * @param baseFact id of the fact taken as the base
 * @param latestFact id of the fact taken as the latest value
 */
public record BaseCase(
        String baseReporter,
        String latestReporter,
        String baseFact,
        String latestFact,
        Observed observed,
        Progress progress) {

    /** Whether base and later value come from two reporters, so that a mirror gap stands in the growth. */
    public boolean isMixed() {
        return !baseReporter.equals(latestReporter);
    }

    /** Empty when there is no ratio. */
    public Optional<ProgressClass> progressClass() {
        return switch (progress) {
            case Progress.Ratio ratio -> Optional.of(ratio.progressClass());
            case Progress.Untestable untestable -> Optional.empty();
        };
    }
}
