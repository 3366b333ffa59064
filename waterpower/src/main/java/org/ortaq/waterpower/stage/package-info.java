/**
 * One month of all rivers and the joint power system as the stage of a policy: the months of a water year of
 * {@code dispatch}, each by itself, tied by what is stored and by how wet the rivers have been.
 *
 * <p>Inflow of a river is mean (1 + cv a), a an anomaly with persistence: a_t = rho a_(t-1) + e_t, drawn from ten equally
 * likely pairs (Syr Darya, Amu Darya). Energy of a reservoir lies under two planes, the energy at the full lake and the
 * tangent at the level of the deterministic plan, so that head is concave in release and storage. Water arrives in the
 * month it is released in: lags of less than a month are left to the deterministic year. Arrays and records only.
 */
@NullMarked
package org.ortaq.waterpower.stage;

import org.jspecify.annotations.NullMarked;
