package org.ortaq.app.transport;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.ortaq.assessment.Freight;
import org.ortaq.region.network.BorderPoint;
import org.ortaq.region.network.Link;
import org.ortaq.region.network.Network;
import org.ortaq.table.Json;

/** The object of {@code ortaq freight}. */
final class FreightJson {

    /** A box is one forty-foot container (FEU) of 20 t, the unit in which border fees are observed. */
    static final double TONNES_PER_BOX = 20;

    static final double MILLION = 1e6;

    private FreightJson() {}

    static Map<String, Object> of(Freight freight) {
        var network = freight.region().network();
        return Json.object()
                .put("year", freight.region().year())
                .put("converged", freight.converged())
                .put("residual", freight.residual())
                .put("waitResidualHours", freight.transport().residual())
                .put("tonnesPerBox", TONNES_PER_BOX)
                .put("unservedTonnes", freight.transport().unservedMt() * MILLION)
                .put("links", links(freight, network))
                .put("borders", points(freight, network))
                .put("corridors", corridors(freight, network))
                .build();
    }

    private static List<Map<String, Object>> links(Freight freight, Network network) {
        return links(network)
                .mapToObj(l -> {
                    var link = network.links().get(l);
                    return load(
                                    freight.transport().linkLoad(l),
                                    link.capacity().at(network.year()),
                                    freight.transport().linkWait(l),
                                    freight.transport().linkPrice(l))
                            .put("id", link.id())
                            .put("from", network.places().get(link.from()).name())
                            .put("to", network.places().get(link.to()).name())
                            .put("mode", link.mode().word())
                            .put("km", link.km())
                            .build();
                })
                .toList();
    }

    private static List<Map<String, Object>> points(Freight freight, Network network) {
        return points(network)
                .mapToObj(p -> {
                    var point = network.points().get(p);
                    return load(
                                    freight.transport().pointLoad(p),
                                    point.capacity().at(network.year()),
                                    freight.transport().pointWait(p),
                                    freight.transport().pointPrice(p))
                            .put("id", point.id())
                            .put("name", point.name())
                            .put("kind", point.port() ? "port" : "border")
                            .put("hours", point.hours())
                            .build();
                })
                .toList();
    }

    private static Json.Builder load(double mt, OptionalDouble capacity, double wait, OptionalDouble price) {
        return Json.object()
                .put("tonnes", mt * MILLION)
                .put("boxes", mt * MILLION / TONNES_PER_BOX)
                .put(
                        "capacityTonnes",
                        capacity.isPresent()
                                ? OptionalDouble.of(capacity.getAsDouble() * MILLION)
                                : OptionalDouble.empty())
                .put("extraWaitHours", capacity.isPresent() ? OptionalDouble.of(wait) : OptionalDouble.empty())
                .put("shadowPricePerBox", perBox(price));
    }

    static OptionalDouble perBox(OptionalDouble perTonne) {
        return perTonne.isPresent() ? OptionalDouble.of(perTonne.getAsDouble() * TONNES_PER_BOX) : perTonne;
    }

    private static List<Map<String, Object>> corridors(Freight freight, Network network) {
        return network.corridors().stream()
                .map(c -> Json.object()
                        .put("id", c.id())
                        .put("name", c.name())
                        .put(
                                "tonnes",
                                MILLION
                                        * c.links().stream()
                                                .mapToDouble(freight.transport()::linkLoad)
                                                .sum())
                        .build())
                .toList();
    }

    /** Open links that touch one of the five. */
    static IntStream links(Network network) {
        return IntStream.range(0, network.links().size())
                .filter(l -> network.links().get(l).usable()
                        && touches(network, network.links().get(l)));
    }

    /** Open points and ports of the five. */
    static IntStream points(Network network) {
        return IntStream.range(0, network.points().size())
                .filter(p -> touches(network, network.points().get(p)));
    }

    private static boolean touches(Network network, Link link) {
        return member(network, network.places().get(link.from()).country())
                || member(network, network.places().get(link.to()).country());
    }

    private static boolean touches(Network network, BorderPoint point) {
        boolean open = point.port()
                || point.links().stream().anyMatch(l -> network.links().get(l).usable());
        return open && !point.closed() && (member(network, point.countryA()) || member(network, point.countryB()));
    }

    private static boolean member(Network network, int country) {
        return network.countries().isMember(country);
    }
}
