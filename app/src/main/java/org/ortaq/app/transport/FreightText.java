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

    static String of(Freight freight, int top, String assumed) {
        var network = freight.region().network();
        var result = freight.transport();
        var points = table("border or port");
        var busyPoints = sorted(FreightJson.points(network), result::pointLoad);
        busyPoints.stream().limit(top).forEach(p -> {
            var point = network.points().get(p);
            var capacity = point.capacity().at(network.year());
            row(points, point.name(), result.pointLoad(p), capacity, result.pointWait(p), result.pointPrice(p));
        });
        var links = table("link");
        var busyLinks = sorted(FreightJson.links(network), result::linkLoad);
        busyLinks.stream().limit(top).forEach(l -> {
            var link = network.links().get(l);
            var name = network.places().get(link.from()).name() + " - "
                    + network.places().get(link.to()).name() + " ("
                    + link.mode().word() + ")";
            var capacity = link.capacity().at(network.year());
            row(links, name, result.linkLoad(l), capacity, result.linkWait(l), result.linkPrice(l));
        });
        return first(freight) + "\n" + String.join("\n", points.lines()) + "\n" + more(busyPoints.size(), top) + "\n"
                + String.join("\n", links.lines()) + "\n" + more(busyLinks.size(), top) + "\n" + assumed
                + ".\nMillion tonnes a year in both directions; a box is a forty-foot container of 20"
                + " t; goods of pipelines and wires are not in it,\nthird-party transit is. Extra wait: beyond the"
                + " usual hours of the place. Shadow price, of places that nothing passes\nbeyond their capacity: what"
                + " a box would give to pass; 0 where there is room, empty where more goods only wait longer\nor the"
                + " capacity is unknown. Nothing below 1000 t is shown.\n"
                + (freight.converged()
                        ? ""
                        : "Trade and transport did not agree: residual " + Figures.of(freight.residual()) + ".\n");
    }

    private static TextTable table(String what) {
        return new TextTable(what, ">Mt", ">boxes", ">capacity Mt", ">use", ">extra wait h", ">shadow price usd/box");
    }

    private static String more(int all, int top) {
        return all > top ? "  and " + (all - top) + " with less freight (--top " + all + " shows all)\n" : "";
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

    private static void row(
            TextTable table, String name, double mt, OptionalDouble capacity, double wait, OptionalDouble price) {
        boolean known = capacity.isPresent();
        table.row(
                name,
                Figures.of(mt),
                Figures.of(mt * FreightJson.MILLION / FreightJson.TONNES_PER_BOX),
                known ? Figures.of(capacity.getAsDouble()) : "unknown",
                known ? Math.round(100 * mt / capacity.getAsDouble()) + " %" : "",
                known && wait > 0 ? Figures.of(wait) : "",
                price.isPresent() ? Figures.of(FreightJson.perBox(price).getAsDouble()) : "");
    }
}
