package org.ortaq.transport;

import java.util.OptionalDouble;
import org.ortaq.region.network.Capacity;
import org.ortaq.transport.assignment.Loading;

/**
 * What it takes to bring goods from country to country, and where they go.
 *
 * <p>Owned arrays, not to be changed.
 *
 * @param usdPerTonne n x n, constant 2023 US dollars a tonne from i to j, over the gateways of both; 0 within a country
 * @param hours n x n, door to door
 * @param loading loads and waits
 * @param unservedMt million tonnes for which no way is left on the network
 * @param transitMt million tonnes on the network by transit flow, in the order of the network
 * @param states the graph the ways were found on
 */
public record TransportResult(
        double[][] usdPerTonne,
        double[][] hours,
        Loading loading,
        double unservedMt,
        double[] transitMt,
        StateGraph states) {

    /** Million tonnes a year over a link, both directions. */
    public double linkLoad(int link) {
        return loading.server()[states.serverOfLink(link)];
    }

    /** Million tonnes a year through a border point or port, both directions. */
    public double pointLoad(int point) {
        return loading.server()[point];
    }

    /** Hours of waiting at a border point or port beyond the usual. */
    public double pointWait(int point) {
        return loading.waits()[point];
    }

    /** Hours of waiting before a link beyond the usual. */
    public double linkWait(int link) {
        return loading.waits()[states.serverOfLink(link)];
    }

    /** Price of passing a border point or port, US dollars a tonne, 0 where its limit does not bind; empty where it has no hard limit. */
    public OptionalDouble pointPrice(int point) {
        var capacity = states.network().points().get(point).capacity();
        return price(capacity, point);
    }

    /** Price of a link, US dollars a tonne, 0 where its limit does not bind; empty where it has no hard limit. */
    public OptionalDouble linkPrice(int link) {
        var capacity = states.network().links().get(link).capacity();
        return price(capacity, states.serverOfLink(link));
    }

    private OptionalDouble price(Capacity capacity, int server) {
        return capacity.limit(states.network().year()).isPresent()
                ? OptionalDouble.of(loading.prices()[server])
                : OptionalDouble.empty();
    }

    /** Largest difference between the waits used and those their loads make, hours. */
    public double residual() {
        return loading.residual();
    }
}
