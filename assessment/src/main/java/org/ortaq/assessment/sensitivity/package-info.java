/**
 * Which inputs a number hangs on: elementary effects over a trajectory (Morris 1991) to sort out what does not matter, then
 * first-order and total indices of variance (Sobol 1993; Saltelli et al. 2010; Jansen 1999). Inputs are coordinates between
 * 0 and 1, alone or in groups; whoever asks runs the model at the points given here and hands the answers back.
 */
@NullMarked
package org.ortaq.assessment.sensitivity;

import org.jspecify.annotations.NullMarked;
