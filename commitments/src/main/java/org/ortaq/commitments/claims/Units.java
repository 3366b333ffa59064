package org.ortaq.commitments.claims;

import java.util.List;
import java.util.OptionalDouble;

/** Units of one kind that differ by a factor, so that a claim in billions is held against facts in millions. */
public final class Units {

    private record Scale(String unit, double factor) {}

    private static final List<List<Scale>> KINDS = List.of(
            List.of(new Scale("usd", 1e-6), new Scale("kusd", 1e-3), new Scale("musd", 1), new Scale("busd", 1e3)),
            List.of(new Scale("persons", 1e-3), new Scale("thousand_persons", 1), new Scale("million_persons", 1e3)),
            List.of(new Scale("kw", 1e-3), new Scale("mw", 1), new Scale("gw", 1e3)),
            List.of(new Scale("mwh", 1e-3), new Scale("gwh", 1), new Scale("twh", 1e3)),
            List.of(new Scale("m3", 1e-9), new Scale("hm3", 1e-3), new Scale("mm3", 1e-3), new Scale("km3", 1)),
            List.of(new Scale("m", 1e-3), new Scale("km", 1)),
            List.of(new Scale("t", 1e-6), new Scale("kt", 1e-3), new Scale("mt", 1)),
            List.of(new Scale("hours", 1.0 / 24), new Scale("days", 1)),
            List.of(new Scale("percent", 0.01), new Scale("ratio", 1)));

    private Units() {}

    /** A number of one unit in another; empty when they are not of one kind. */
    public static OptionalDouble convert(double value, String from, String to) {
        if (from.equals(to)) {
            return OptionalDouble.of(value);
        }
        for (var kind : KINDS) {
            var source = kind.stream().filter(s -> s.unit().equals(from)).findFirst();
            var target = kind.stream().filter(s -> s.unit().equals(to)).findFirst();
            if (source.isPresent() && target.isPresent()) {
                return OptionalDouble.of(
                        value * source.get().factor() / target.get().factor());
            }
        }
        return OptionalDouble.empty();
    }
}
