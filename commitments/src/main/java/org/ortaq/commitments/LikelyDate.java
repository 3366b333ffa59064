package org.ortaq.commitments;

import org.ortaq.region.promises.PartialDate;

/**
 * When an open promise is likely to be kept, by the recorded slips of others.
 *
 * @param id of the promise
 * @param promised the stated deadline
 * @param early year as a decimal, with the slip that one in ten stays below
 * @param likely with the mean slip
 * @param late with the slip that nine in ten stay below
 */
public record LikelyDate(String id, PartialDate promised, double early, double likely, double late) {}
