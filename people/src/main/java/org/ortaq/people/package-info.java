/**
 * The room people: who may cross, who visits whom, what a degree counts for.
 *
 * <p>{@link org.ortaq.people.PeopleModel} is the door. Visits of the base year grow with population and income and
 * answer to documents, border points, waiting, the cost of tours and shocks; rules in force give the recognition
 * matrix; places give exchange.
 *
 * <p>Sources, ranges and counter-evidence: {@code docs/models/people.md}.
 *
 * <p>Limits: flows that nobody has printed are absent, not zero; each destination counts visits in its own concept;
 * the purposes of visits are known for Uzbekistan only and derived or assumed elsewhere.
 */
@NullMarked
package org.ortaq.people;

import org.jspecify.annotations.NullMarked;
