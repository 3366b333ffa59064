/**
 * Draws: which there are, which part of them a shard runs, and the numbers that came of them, joined again.
 *
 * <p>Knows arrays and names, no Region and no file. Source of the rules: docs/models/assessment.md, "Draws".
 */
@NullMarked
package org.ortaq.assessment.draws;

import org.jspecify.annotations.NullMarked;
