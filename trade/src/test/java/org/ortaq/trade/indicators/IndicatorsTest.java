package org.ortaq.trade.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

    /** Uzbekistan counts 979.3 million to Kyrgyzstan in 2022, Kyrgyzstan 362.6 from Uzbekistan. */
    @Test
    void mirrorGapOfUzbekistanAndKyrgyzstan() {
        assertThat(Indicators.mirrorGap(362.6, 979.3)).isCloseTo(-0.9192, within(1e-4));
        assertThat(Indicators.mirrorGap(5, 5)).isZero();
    }

    @Test
    void concentrationRunsFromOneOverNToOne() {
        assertThat(Indicators.concentration(new double[] {1, 1, 1, 1}).orElseThrow())
                .isEqualTo(0.25);
        assertThat(Indicators.concentration(new double[] {0, 7, 0}).orElseThrow())
                .isEqualTo(1);
        assertThat(Indicators.concentration(new double[] {0, 0})).isEmpty();
    }

    @Test
    void advantageOfTheWorldItselfIsOne() {
        double[] world = {3, 4, 5};
        assertThat(Indicators.revealedAdvantage(world, world, 1).orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(Indicators.revealedAdvantage(world, new double[] {1, 0, 1}, 1))
                .isEmpty();
    }

    /** UNCTAD 2015 by SITC section: golden values of the research notes. */
    @Test
    void kazakhExportsOf2015() throws IOException {
        var file = Path.of(System.getProperty("ortaq.reference"), "trade/unctad_matrix/merch_trade_matrix_2015.csv.gz");
        Assumptions.assumeTrue(Files.exists(file), "reference data not present: " + file);
        double[] kazakhstan = new double[10];
        double[] world = new double[10];
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            in.lines().skip(1).map(line -> line.split(",", -1)).forEach(c -> {
                if (c[3].length() == 1) {
                    int section = Integer.parseInt(c[3]);
                    world[section] += Double.parseDouble(c[4]);
                    kazakhstan[section] += c[1].equals("KAZ") ? Double.parseDouble(c[4]) : 0;
                }
            });
        }
        assertThat(Indicators.concentration(kazakhstan).orElseThrow()).isCloseTo(0.5967332746, within(1e-9));
        assertThat(Indicators.revealedAdvantage(kazakhstan, world, 3).orElseThrow())
                .isCloseTo(6.95062003, within(1e-7));
    }
}
