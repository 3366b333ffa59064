package org.ortaq.assessment;

import org.ortaq.commitments.Track;
import org.ortaq.numerics.Quantiles;

/**
 * A promise over the draws.
 *
 * @param track by the median of the draws
 * @param onTrack share of draws in which the package reaches it in time
 * @param onTrackWithout the same without the package
 * @param with the number in the year of the deadline with the package, in the unit of the target
 * @param without the same without it
 */
public record DrawnPromise(Track track, double onTrack, double onTrackWithout, Quantiles with, Quantiles without) {}
