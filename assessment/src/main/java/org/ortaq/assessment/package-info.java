/**
 * The whole made of the rooms: couples the models year by year, runs the coalitions, keeps the one welfare account, tracks
 * the promises, and explains every number back to its sources.
 *
 * <p>Order of a year: water and power, then transport and trade until they agree, then people and projects. The worth of a
 * coalition is the net present value of what its members gain over the baseline when it carries out what it promised.
 *
 * <p>Uncertainty is shown between three corners, and on request by draws. Limits: outsiders of a coalition do not
 * react other than by running their own rivers and plants.
 */
@NullMarked
package org.ortaq.assessment;

import org.jspecify.annotations.NullMarked;
