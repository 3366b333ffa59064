/**
 * A year of rivers and power as linear programs: who releases, burns, sends and goes short in twelve months.
 *
 * <p>Month 0 is the first month of the water year (October). Each party (one country, or a coalition as one) minimises its
 * own fuel, purchases less sales, unserved load and irrigation losses, less the value of what is stored at the end:
 *
 * <pre>
 * storage_t = storage_t-1 + inflow + arrivals - release - spill - diversion - withdrawal - evaporation
 * sum of generation + arrivals of power + unserved = load + sendings + contracts
 * </pre>
 *
 * Energy is linear in the release, at a head held fixed within a solve and updated between rounds. Countries alone act
 * upstream first; a coalition acts against what the others do alone, and may not take their water away. Arrays and
 * records only; nothing here knows the Region. After the model of section 5 of Cai, McKinney and Lasdon (2003) and the
 * transport model of power exchange used in planning studies.
 */
@NullMarked
package org.ortaq.waterpower.dispatch;

import org.jspecify.annotations.NullMarked;
