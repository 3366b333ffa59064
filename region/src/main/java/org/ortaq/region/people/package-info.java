/**
 * The section people: who visits whom and why, what a traveller needs at the border, the border points for people,
 * students, exchange places and the rules by which degrees are recognised.
 *
 * <p>Base visits are observed (or derived from observed totals, see the table); a year later nothing of them changes
 * here: growth and response are the business of the model room. What the section does with a year is to say which
 * documents, border points and rules are in force in it, as known at the as-of date.
 *
 * <p>Levers: widest document, open point, capacity times a factor, cost of tours times a factor, widest recognition,
 * places added, visits times a factor.
 *
 * <p>Limits: visits of different countries are counted in different concepts and must not be added up over them.
 */
@NullMarked
package org.ortaq.region.people;

import org.jspecify.annotations.NullMarked;
