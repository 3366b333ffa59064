package org.ortaq.trade.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ortaq.trade.ReferenceRows;

class PairIndicatorsTest {

    private static TradeMatrix unctad() {
        var builder = new TradeMatrixBuilder();
        ReferenceRows.read(
                "trade/unctad_matrix/merch_trade_matrix_2015.csv.gz",
                row -> builder.add(
                        row.text("exporter"), row.text("importer"), row.text("sitc1"), row.number("value_kusd")));
        return builder.build();
    }

    private static double value(TradeMatrix matrix, String name, String from, String to, String sector) {
        return find(matrix, name, from, to, sector).value().orElseThrow();
    }

    private static IndicatorValue find(TradeMatrix matrix, String name, String from, String to, String sector) {
        int a = matrix.find(from).orElseThrow();
        int b = matrix.find(to.isEmpty() ? "RUS" : to).orElseThrow();
        return PairIndicators.of(matrix, a, b).stream()
                .filter(v -> v.name().equals(name) && v.from().equals(from))
                .filter(v -> v.to().equals(to.isEmpty() ? Optional.empty() : Optional.of(to)))
                .filter(v -> v.sector().equals(sector.isEmpty() ? Optional.empty() : Optional.of(sector)))
                .findFirst()
                .orElseThrow();
    }

    /** The golden values of the research notes. */
    @Test
    void unctad2015() {
        var m = unctad();
        assertThat(value(m, "TCI", "KAZ", "UZB", "")).isCloseTo(28.94730614, within(1e-8));
        assertThat(value(m, "TCI", "UZB", "KAZ", "")).isCloseTo(62.39018357, within(1e-8));
        assertThat(value(m, "FK", "KAZ", "UZB", "")).isCloseTo(38.03047060, within(1e-8));
        assertThat(value(m, "FK", "KGZ", "UZB", "")).isCloseTo(77.01178798, within(1e-8));
        assertThat(value(m, "TII", "KAZ", "UZB", "")).isCloseTo(20.73756497, within(1e-8));
        assertThat(value(m, "TII", "UZB", "KAZ", "")).isCloseTo(63.63467816, within(1e-8));
        assertThat(value(m, "GL", "KAZ", "UZB", "")).isCloseTo(0.4803453632, within(1e-10));
        assertThat(value(m, "GL", "KAZ", "KGZ", "")).isCloseTo(0.6739551186, within(1e-10));
        assertThat(value(m, "HHI", "KAZ", "", "")).isCloseTo(0.5967332746, within(1e-10));
        assertThat(value(m, "RCA", "KAZ", "", "3")).isCloseTo(6.95062003, within(1e-8));
        assertThat(value(m, "RCA", "TKM", "", "3")).isCloseTo(7.90771612, within(1e-8));
    }

    @Test
    void aFlowNobodyEstimatedHasNoIndicator() {
        var m = unctad();
        assertThat(find(m, "TII", "UZB", "TKM", "").value()).isEmpty();
        assertThat(find(m, "TII", "UZB", "TKM", "").why()).contains("nobody counted this flow");
        assertThat(find(m, "exports", "UZB", "TJK", "").value()).isEmpty();
        assertThat(find(m, "GL", "UZB", "TJK", "").value()).isEmpty();
        assertThat(find(m, "TCI", "UZB", "TJK", "").value()).isPresent();
    }

    @Test
    void kazakhConcentrationByHeading() {
        var headings = new TreeMap<String, Double>();
        ReferenceRows.read(
                "trade/baci_kaz/kaz_exports_hs6_2021.csv.gz",
                row -> headings.merge(row.text("k").substring(0, 4), row.number("v"), Double::sum));
        double[] values = headings.values().stream().mapToDouble(v -> v).toArray();
        assertThat(Indicators.concentration(values).orElseThrow()).isCloseTo(0.18216936859607355, within(1e-14));
    }

    /** Shares and ratio as printed in the ADB report (agriculture); the printed shares give its ratio to seven digits only. */
    @Test
    void advantageFromShares() {
        double[] kazakhstan = {0.0286330554782, 1 - 0.0286330554782};
        double[] world = {0.0256521521020, 1 - 0.0256521521020};
        assertThat(Indicators.revealedAdvantage(kazakhstan, world, 0).orElseThrow())
                .isCloseTo(1.1162047684, within(4e-8));
    }

    private static TradeMatrix small(List<String> rows) {
        var builder = new TradeMatrixBuilder();
        for (var row : rows) {
            var c = row.split(" ", -1);
            builder.add(c[0], c[1], c[2], Double.parseDouble(c[3]));
        }
        return builder.build();
    }

    private static final List<String> ROWS = List.of(
            "AAA BBB 0 10.1",
            "AAA BBB 0 0.3",
            "AAA BBB 1 5",
            "AAA CCC 0 40",
            "BBB AAA 1 7",
            "CCC BBB 0 30",
            "CCC AAA 0 0",
            "BBB CCC TOTAL 9",
            "BBB CCC 1 8");

    @Test
    void orderOfRowsChangesNoBit() {
        var turned = new java.util.ArrayList<>(ROWS);
        Collections.reverse(turned);
        assertThat(PairIndicators.of(small(turned), 0, 1)).isEqualTo(PairIndicators.of(small(ROWS), 0, 1));
    }

    @Test
    void zerosOnlyAreMissingAndTotalsCountForThePair() {
        var m = small(ROWS);
        assertThat(m.total(2, 0)).isEmpty();
        assertThat(m.total(1, 2)).hasValue(9);
        assertThat(m.flow(1, 2).orElseThrow()).containsExactly(0, 8);
        assertThatThrownBy(() -> small(List.of("AAA BBB 0 -1"))).hasMessageContaining("negative");
        assertThatThrownBy(() -> PairIndicators.of(m, 1, 1)).hasMessageContaining("two countries");
    }

    /** A sells 40 of good 0 to C; B buys 30 of it from C: 30 could be turned. */
    @Test
    void negotiationListHoldsWhatIsBoughtElsewhere() {
        var list = NegotiationList.of(small(ROWS), 0, 1);
        assertThat(list.getFirst().sector()).isEqualTo("0");
        assertThat(list.getFirst().size()).isCloseTo(30, within(1e-12));
        assertThat(list.getFirst().present().orElseThrow()).isCloseTo(10.4, within(1e-12));
        assertThat(list.getFirst().presentShare().orElseThrow()).isCloseTo(10.4 / 40.4, within(1e-12));
        assertThat(list.getFirst().isComplementary()).isTrue();
        assertThat(list).hasSize(1); // of good 1 B buys nothing elsewhere
    }

    @Test
    void lawsOfTheFormulas() {
        double[] a = {1, 2, 3};
        double[] b = {6, 4, 2};
        assertThat(Indicators.similarity(a, b)).isEqualTo(Indicators.similarity(b, a));
        assertThat(Indicators.complementarity(a, a).orElseThrow()).isCloseTo(100, within(1e-12));
        assertThat(Indicators.complementarity(new double[] {1, 0}, new double[] {0, 1})
                        .orElseThrow())
                .isZero();
        assertThat(Indicators.grubelLloyd(a, a).orElseThrow()).isEqualTo(1);
        assertThat(Indicators.grubelLloyd(new double[] {0}, new double[] {0})).isEmpty();
        assertThat(Indicators.normalisedConcentration(new double[] {1, 1, 1}).orElseThrow())
                .isCloseTo(0, within(1e-15));
        assertThat(Indicators.normalisedConcentration(new double[] {0, 1}).orElseThrow())
                .isEqualTo(1);
        assertThat(Indicators.normalisedConcentration(new double[] {1})).isEmpty();
    }
}
