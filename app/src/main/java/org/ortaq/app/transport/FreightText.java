package org.ortaq.app.transport;

import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.assessment.Freight;

/** What {@code ortaq freight} prints. */
final class FreightText {

    private FreightText() {}

    static String of(Freight freight, String assumed) {
        var network = freight.region().network();
        var result = freight.transport();
        var points = new TextTable("border or port", ">Mt", ">boxes", ">capacity Mt", ">use", ">extra wait h");
        sorted(FreightJson.points(network), result::pointLoad).forEach(p -> {
            var point = network.points().get(p);
            row(points, point.name(), result.pointLoad(p), point.capacity().at(network.year()), result.pointWait(p));
        });
        var links = new TextTable("link", ">Mt", ">boxes", ">capacity Mt", ">use", ">extra wait h");
        sorted(FreightJson.links(network), result::linkLoad).forEach(l -> {
            var link = network.links().get(l);
            var name = network.places().get(link.from()).name() + " - "
                    + network.places().get(link.to()).name() + " ("
                    + link.mode().word() + ")";
            row(links, name, result.linkLoad(l), link.capacity().at(network.year()), result.linkWait(l));
        });
        return first(freight) + "\n" + String.join("\n", points.lines()) + "\n\n" + String.join("\n", links.lines())
                + "\n\n" + assumed
                + ".\nMillion tonnes a year in both directions; a box is a forty-foot container of 20"
                + " t; goods of pipelines and wires are not in it,\nthird-party transit is. Extra wait: beyond the"
                + " usual hours of the place. Nothing below 1000 t is shown.\n"
                + (freight.converged()
                        ? ""
                        : "Trade and transport did not agree: residual " + Figures.of(freight.residual()) + ".\n");
    }

    private static String first(Freight freight) {
        var network = freight.region().network();
        int busiest = FreightJson.points(network)
                .boxed()
                .max(Comparator.comparingDouble(freight.transport()::pointLoad))
                .orElseThrow();
        double sum = 0;
        for (int i = 0; i < freight.tonnes().length; i++) {
            for (int j = 0; j < freight.tonnes().length; j++) {
                boolean ours =
                        network.countries().isMember(i) || network.countries().isMember(j);
                sum += ours ? freight.tonnes()[i][j] : 0;
            }
        }
        return Figures.of(sum) + " Mt of trade of the five on the network in "
                + freight.region().year() + "; the busiest gate is "
                + network.points().get(busiest).name() + " with "
                + Figures.of(freight.transport().pointLoad(busiest)) + " Mt.";
    }

    private static java.util.List<Integer> sorted(java.util.stream.IntStream all, IntToDoubleFunction load) {
        return all.filter(k -> load.applyAsDouble(k) >= 1e-3)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer k) -> -load.applyAsDouble(k)))
                .toList();
    }

    private static void row(TextTable table, String name, double mt, OptionalDouble capacity, double wait) {
        boolean known = capacity.isPresent();
        table.row(
                name,
                Figures.of(mt),
                Figures.of(mt * FreightJson.MILLION / FreightJson.TONNES_PER_BOX),
                known ? Figures.of(capacity.getAsDouble()) : "unknown",
                known ? Math.round(100 * mt / capacity.getAsDouble()) + " %" : "",
                known && wait > 0 ? Figures.of(wait) : "");
    }
}
