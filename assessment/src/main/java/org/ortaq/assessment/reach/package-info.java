/**
 * The cheapest set of things that reaches a number: single and pair effects make a surrogate, all sets are gone through in the
 * order of their price, and whoever asks runs the ones that look good enough. Knows arrays only.
 */
@NullMarked
package org.ortaq.assessment.reach;

import org.jspecify.annotations.NullMarked;
