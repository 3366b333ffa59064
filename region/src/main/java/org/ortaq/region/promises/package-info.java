/**
 * The public memory: promises, claims, slips and the stated size of portfolios, as facts of the package.
 *
 * <p>They describe what was said, not the state of a year, so they are no section of the Region. A date known only by
 * month or year stands for its last day when it is a deadline and for its first day when it is an event.
 *
 * <p>Source: the tables {@code commitments}, {@code claims}, {@code portfolio-history}, {@code slips}. Limit: a status
 * is what was last seen on its date, not what is true today.
 */
@NullMarked
package org.ortaq.region.promises;

import org.jspecify.annotations.NullMarked;
