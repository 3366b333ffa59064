/**
 * Which places to visit, in which order: the team orienteering problem with time windows (TOPTW).
 *
 * <p>Maximise the score of the places visited by m tours from a start to an end, each place at most once, every visit beginning
 * inside its window. An insertion is checked in O(1) by the latest start that still lets the rest of the tour be in time
 * (Vansteenwegen, Souffriau, Vanden Berghe and Van Oudheusden 2009); the search is a ruin and recreate under simulated
 * annealing (Schrimpf et al. 2000; Christiaens and Vanden Berghe 2020 for the blinks), in two islands whose tours are
 * recombined. All times are whole numbers (hundredths, milliseconds): no rounding inside the search.
 *
 * <p>Limits: travel times do not depend on the hour, one window a place, no proof of optimality.
 */
@NullMarked
package org.ortaq.people.tours;

import org.jspecify.annotations.NullMarked;
