package org.ortaq.assessment;

import org.ortaq.region.Region;
import org.ortaq.transport.TransportResult;

/**
 * The freight of a region and year.
 *
 * <p>Owned arrays, not to be changed.
 *
 * @param tonnes n x n, million tonnes by exporter and importer
 * @param transport loads, waits and prices
 * @param converged whether trade and transport came to agree
 * @param residual largest change of a flow in the last pass, a share of the largest flow
 * @param passes how often both were asked
 */
public record Freight(
        Region region, double[][] tonnes, TransportResult transport, boolean converged, double residual, int passes) {}
