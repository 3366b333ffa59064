package org.ortaq.transport;

import org.ortaq.region.Parameters;
import org.ortaq.region.network.Network;

/** What the same freight saves when the network changes: {@code sum d (g before - g after)}, queues in it. */
public final class WorksValue {

    private final ClosureStudy study;

    /** @param tonnes n x n, million tonnes by exporter and importer */
    public WorksValue(Network network, Parameters parameters, double[][] tonnes) {
        this.study = new ClosureStudy(network, parameters, tonnes);
    }

    /** Million US dollars a year saved on a changed network; negative when it is dearer. */
    public double gain(Network changed) {
        return -study.compare("", "", "", changed).extraCostMusd();
    }
}
