package org.ortaq.transport;

import java.util.List;
import org.ortaq.region.Direction;
import org.ortaq.region.Metric;

/** What the room computes. */
public final class TransportMetrics {

    private static final String DOC = "docs/models/transport.md";

    private static final List<String> NETWORK = List.of(
            "table:network-links",
            "table:border-points",
            "table:freight-rates",
            "table:handling",
            "table:gateways",
            "parameter:transport.value-of-time",
            "parameter:transport.routing-value-per-tonne",
            "parameter:transport.border-time-position",
            "parameter:transport.freight-rate-position",
            "parameter:transport.speed-position",
            "parameter:transport.length-position");

    private static final List<String> LOADS = List.of(
            "metric:trade.exports",
            "table:freight-mix",
            "table:value-per-tonne",
            "table:pipeline-shares",
            "table:transit",
            "parameter:transport.route-spread",
            "parameter:transport.route-scale",
            "parameter:transport.route-draws",
            "parameter:transport.transit-growth");

    private static final List<String> QUEUE = List.of(
            "metric:transport.border-load",
            "table:border-points",
            "table:network-links",
            "parameter:transport.queue-period",
            "parameter:transport.queue-variability",
            "parameter:transport.reference-use");

    private static final List<String> LIMIT = List.of(
            "metric:transport.border-load",
            "table:border-points",
            "table:network-links",
            "parameter:transport.route-scale",
            "parameter:transport.highest-limit-price");

    public static final Metric HOURS = metric(
            "hours",
            "Door-to-door time of freight",
            "hours",
            Direction.DOWN,
            "sum over gateways of weight x hours of the cheapest way",
            NETWORK);

    public static final Metric COST = metric(
            "cost",
            "Freight cost",
            "usd/t",
            Direction.DOWN,
            "sum over gateways of weight x money of the cheapest way",
            NETWORK);

    public static final Metric BORDER_LOAD = metric(
            "border-load",
            "Freight through a border point or port",
            "mt",
            Direction.NONE,
            "path-size-logit user equilibrium on route sets with queues",
            LOADS);

    public static final Metric BORDER_WAIT = metric(
            "border-wait",
            "Waiting beyond the usual",
            "hours",
            Direction.DOWN,
            "max(0, W(x/c) - W(reference use)), W of Akcelik 1991",
            QUEUE);

    public static final Metric LIMIT_PRICE = metric(
            "limit-price",
            "Shadow price of a hard limit",
            "usd/t",
            Direction.DOWN,
            "multiplier of load <= capacity in the user equilibrium; 0 where it does not bind",
            LIMIT);

    public static final Metric CORRIDOR_VOLUME = metric(
            "corridor-volume",
            "Freight of a corridor or transit flow",
            "mt",
            Direction.NONE,
            "sum of loads over the links of the corridor",
            LOADS);

    public static final Metric UNSERVED = metric(
            "unserved",
            "Freight left without a way on land or water",
            "mt",
            Direction.DOWN,
            "tonnes of pairs that no open way joins",
            LOADS);

    public static final Metric RESIDUAL = metric(
            "residual",
            "Waits used against waits made by the loads",
            "hours",
            Direction.DOWN,
            "max over limited points of |W(loads answered) - W(used)|, hard limits by the hours their price is worth",
            QUEUE);

    private TransportMetrics() {}

    private static Metric metric(
            String name, String title, String unit, Direction direction, String equation, List<String> inputs) {
        return new Metric("transport." + name, title, unit, direction, equation, DOC, inputs);
    }

    public static List<Metric> all() {
        return List.of(HOURS, COST, BORDER_LOAD, BORDER_WAIT, LIMIT_PRICE, CORRIDOR_VOLUME, UNSERVED, RESIDUAL);
    }
}
