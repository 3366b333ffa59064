package org.ortaq.app.trade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.region.Member;

/** The tables of {@code trade complexity}. */
record ComplexityText(
        Complexities all, String file, @Nullable String country) {

    private static final int TOP = 10;

    String text() {
        var lines = new ArrayList<String>();
        lines.add(file + ": " + all.countries().size() + " countries, "
                + all.products().size() + " products; "
                + (all.spectrum().isAmbiguous()
                        ? "the second eigenvalue is not single, ECI and PCI rank arbitrarily"
                        : "second eigenvalue "
                                + Figures.of(OptionalDouble.of(all.spectrum().second()))));
        lines.addAll(countries().lines());
        lines.add("");
        lines.add("The " + TOP + " most complex products by PCI");
        lines.addAll(products().lines());
        if (country != null) {
            lines.add("");
            lines.add("Products " + country + " does not sell with an advantage, nearest first");
            lines.addAll(frontier(country).lines());
        }
        lines.add("Rank by ECI. A country or product without any advantage has no index; --json has everything.");
        return String.join("\n", lines) + "\n";
    }

    private static boolean isMember(String code) {
        return IntStream.range(0, Member.values().length)
                .anyMatch(m -> Member.values()[m].name().equals(code.toUpperCase(Locale.ROOT)));
    }

    /** The first ones and the five. */
    private TextTable countries() {
        var table = new TextTable(">rank", "country", ">ECI", ">fitness", ">diversity");
        var order = order(all.spectrum().eci());
        for (int rank = 0; rank < order.size(); rank++) {
            int c = order.get(rank);
            if (rank < TOP || isMember(all.countries().get(c))) {
                table.row(
                        String.valueOf(rank + 1),
                        all.countries().get(c),
                        number(all.spectrum().eci()[c]),
                        number(all.fitness().countries()[c]),
                        String.valueOf(all.m().diversity()[c]));
            }
        }
        return table;
    }

    private TextTable products() {
        var table = new TextTable("product", ">PCI", ">fitness", ">ubiquity");
        for (int p : order(all.spectrum().pci()).stream().limit(TOP).toList()) {
            table.row(
                    all.products().get(p),
                    number(all.spectrum().pci()[p]),
                    number(all.fitness().products()[p]),
                    String.valueOf(all.m().ubiquity()[p]));
        }
        return table;
    }

    private TextTable frontier(String of) {
        var table = new TextTable("product", ">density", ">PCI");
        double[] density = all.density(of);
        boolean[] has = all.m().has()[all.countries().indexOf(of)];
        order(density).stream()
                .filter(p -> !has[p])
                .limit(2 * TOP)
                .forEach(p -> table.row(
                        all.products().get(p),
                        number(density[p]),
                        number(all.spectrum().pci()[p])));
        return table;
    }

    /** Largest first, unknown last, equals in the order of codes. */
    private static List<Integer> order(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer i) -> Double.isNaN(values[i]) ? Double.POSITIVE_INFINITY : -values[i]))
                .toList();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "unknown" : Figures.of(value);
    }
}
