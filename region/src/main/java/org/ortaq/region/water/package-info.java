/**
 * Rivers of the region in one year: nodes (reservoirs, run-of-river cascades, reaches, sinks), natural inflow by month,
 * irrigation needs, flows to the seas, Afghan abstraction, and standing release contracts.
 *
 * <p>Volumes in hm3, flows in m3/s with true month lengths. Natural inflow is observed at three dams only; the rest is
 * derived by reach residuals or recalled, as the tables say. Sources: {@code data/central-asia/water}.
 */
@NullMarked
package org.ortaq.region.water;

import org.jspecify.annotations.NullMarked;
