package org.ortaq.trade.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Everything a matrix says about two countries, both directions. */
public final class PairIndicators {

    private static final String MISSING = "nobody counted this flow";
    private static final String UNDEFINED = "nothing traded to divide by";

    private final TradeMatrix matrix;
    private final int a;
    private final int b;
    private final List<IndicatorValue> values = new ArrayList<>();

    private PairIndicators(TradeMatrix matrix, int a, int b) {
        this.matrix = matrix;
        this.a = a;
        this.b = b;
    }

    /**
     * The indicators of a pair: of each country HHI and RCA, of each direction exports, share, TCI and TII, of both FK and GL.
     *
     * @param a index of the first country in the matrix
     * @param b index of the second
     */
    public static List<IndicatorValue> of(TradeMatrix matrix, int a, int b) {
        if (a == b) {
            throw new IllegalArgumentException(
                    "a pair needs two countries: " + matrix.countries().get(a));
        }
        return new PairIndicators(matrix, a, b).all();
    }

    private List<IndicatorValue> all() {
        direction(a, b);
        direction(b, a);
        both("FK", Optional.empty(), Indicators.similarity(matrix.exports(a), matrix.exports(b)), UNDEFINED);
        grubelLloyd();
        country(a);
        country(b);
        return List.copyOf(values);
    }

    private void direction(int from, int to) {
        var flow = matrix.total(from, to);
        add("exports", from, to, Optional.empty(), flow, MISSING);
        add(
                "share-of-exports",
                from,
                to,
                Optional.empty(),
                flow.isPresent() ? OptionalDouble.of(flow.getAsDouble() / matrix.totalExports(from)) : flow,
                MISSING);
        var tci = Indicators.complementarity(matrix.exports(from), matrix.imports(to));
        add("TCI", from, to, Optional.empty(), tci, UNDEFINED);
        add("TII", from, to, Optional.empty(), intensity(from, to), flow.isPresent() ? UNDEFINED : MISSING);
    }

    private OptionalDouble intensity(int from, int to) {
        var flow = matrix.total(from, to);
        return flow.isEmpty()
                ? flow
                : Indicators.intensity(
                        flow.getAsDouble(), matrix.totalExports(from), matrix.totalImports(to), matrix.totalWorld());
    }

    /** Of all goods, then of each; a flow counted one way only says nothing about both. */
    private void grubelLloyd() {
        var out = matrix.flow(a, b);
        var back = matrix.flow(b, a);
        if (out.isEmpty() || back.isEmpty()) {
            both("GL", Optional.empty(), OptionalDouble.empty(), MISSING);
            return;
        }
        both("GL", Optional.empty(), Indicators.grubelLloyd(out.get(), back.get()), UNDEFINED);
        for (int s = 0; s < matrix.sectors().size(); s++) {
            var one = Indicators.grubelLloyd(new double[] {out.get()[s]}, new double[] {back.get()[s]});
            both("GL", Optional.of(matrix.sectors().get(s)), one, UNDEFINED);
        }
    }

    private void country(int c) {
        double[] exports = matrix.exports(c);
        add("HHI", c, -1, Optional.empty(), Indicators.concentration(exports), UNDEFINED);
        add("HHI-normalised", c, -1, Optional.empty(), Indicators.normalisedConcentration(exports), UNDEFINED);
        for (int s = 0; s < matrix.sectors().size(); s++) {
            var advantage = Indicators.revealedAdvantage(exports, matrix.world(), s);
            add("RCA", c, -1, Optional.of(matrix.sectors().get(s)), advantage, UNDEFINED);
        }
    }

    private void both(String name, Optional<String> sector, OptionalDouble value, String otherwise) {
        add(name, a, b, sector, value, otherwise);
    }

    private void add(String name, int from, int to, Optional<String> sector, OptionalDouble value, String otherwise) {
        values.add(new IndicatorValue(
                name,
                matrix.countries().get(from),
                to < 0 ? Optional.empty() : Optional.of(matrix.countries().get(to)),
                sector,
                value,
                value.isPresent() ? Optional.empty() : Optional.of(otherwise)));
    }
}
