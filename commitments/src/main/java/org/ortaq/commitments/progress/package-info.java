/**
 * Progress of a measured value towards a target: arithmetic on numbers, no region.
 *
 * <p>Open SDG ratio: {@code R = g / G}, {@code g = (y_t/y_0)^(1/(t-t_0)) - 1} observed,
 * {@code G = (y_T/y_0)^(1/(T-t_0)) - 1} required; at least 0.95 on track, 0.60 acceleration needed, 0 limited, below
 * deterioration. It has no meaning for bases that are not positive and rewards a bad base year. Source: Open SDG
 * progress methodology, after Eurostat (2021).
 */
@NullMarked
package org.ortaq.commitments.progress;

import org.jspecify.annotations.NullMarked;
