package org.ortaq.trade.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ortaq.trade.ReferenceRows;

class ComplexityTest {

    private record World(List<String> countries, List<String> products, Specialisation m) {

        /** Average exports of 1998-2000 by SITC rev. 2 of four digits: the table of the economiccomplexity package. */
        static World read() {
            var cells = new TreeMap<String, Double>();
            var countries = new TreeSet<String>();
            var products = new TreeSet<String>();
            ReferenceRows.read("trade/complexity/world_trade_avg_1998_2000_sitc2.csv.gz", row -> {
                countries.add(row.text("country"));
                products.add(row.text("product"));
                cells.merge(row.text("country") + " " + row.text("product"), row.number("value"), Double::sum);
            });
            double[][] values = new double[countries.size()][products.size()];
            var c = new ArrayList<>(countries);
            var p = new ArrayList<>(products);
            for (int i = 0; i < c.size(); i++) {
                for (int k = 0; k < p.size(); k++) {
                    values[i][k] = cells.getOrDefault(c.get(i) + " " + p.get(k), 0.0);
                }
            }
            return new World(c, p, Specialisation.of(values, 1));
        }

        int country(String code) {
            return countries.indexOf(code);
        }

        int product(String code) {
            return products.indexOf(code);
        }
    }

    /** What the package gives, as kept in the research notes. */
    @Test
    void packageTable() {
        var world = World.read();
        assertThat(world.countries).hasSize(226);
        assertThat(world.products).hasSize(785);
        var fitness = Fitness.of(world.m, 20);
        var published = new TreeMap<>(java.util.Map.of("deu", 3.812896, "esp", 3.359721, "ita", 3.234117));
        published.forEach(
                (c, f) -> assertThat(fitness.countries()[world.country(c)]).isCloseTo(f, within(5e-7)));
        var five = new TreeMap<>(java.util.Map.of(
                "kaz",
                0.7325364073,
                "kgz",
                0.9616057541,
                "tjk",
                0.8052389353,
                "tkm",
                0.4078062165,
                "uzb",
                0.9116799579));
        five.forEach((c, f) -> assertThat(fitness.countries()[world.country(c)]).isCloseTo(f, within(1e-9)));
        assertThat(fitness.products()[world.product("7433")]).isCloseTo(25.580919358, within(1e-8));
        assertThat(world.m.diversity()[world.country("kaz")]).isEqualTo(95);
        assertThat(world.m.diversity()[world.country("kgz")]).isEqualTo(146);
        assertThat(world.m.diversity()[world.country("uzb")]).isEqualTo(134);
        assertThat(world.m.diversity()[world.country("chn")]).isEqualTo(294);
        assertThat(Proximity.countries(world.m)[world.country("kaz")][world.country("uzb")])
                .isCloseTo(0.2611940299, within(1e-9));
        assertThat(Proximity.products(world.m)[world.product("0011")][world.product("0012")])
                .isCloseTo(0.3658536585, within(1e-9));
    }

    /** Means 0, deviations 1, and the vector solves its own equation. */
    @Test
    void spectrumOfTheWorldIsAnEigenvector() {
        var m = World.read().m;
        var spectrum = Spectrum.of(m, Deviation.SAMPLE);
        assertThat(spectrum.isAmbiguous()).isFalse();
        assertThat(spectrum.second()).isBetween(0.0, 1.0).isGreaterThan(spectrum.third());
        double[] v = spectrum.eci();
        // the standardised vector is v0 / s - mean / s, and constants are the first eigenvector
        double shift = weightedMean(v, m.diversity());
        for (int c = 0; c < v.length; c++) {
            double image = 0;
            for (int d = 0; d < v.length; d++) {
                image += step(m, c, d) * (v[d] - shift);
            }
            assertThat(image).isCloseTo(spectrum.second() * (v[c] - shift), within(1e-11));
        }
    }

    private static double weightedMean(double[] v, int[] weight) {
        double sum = 0;
        double of = 0;
        for (int c = 0; c < v.length; c++) {
            sum += weight[c] * v[c];
            of += weight[c];
        }
        return sum / of;
    }

    private static double step(Specialisation m, int c, int d) {
        double sum = 0;
        for (int p = 0; p < m.products(); p++) {
            sum += m.has()[c][p] && m.has()[d][p] ? 1.0 / m.ubiquity()[p] : 0;
        }
        return sum / m.diversity()[c];
    }

    /** Three countries, nested: closed form of the matrix [[1,0,0],[1,1,0],[1,1,1]]. */
    @Test
    void nestedWorld() {
        var m = Specialisation.of(new boolean[][] {{true, false, false}, {true, true, false}, {true, true, true}});
        var spectrum = Spectrum.of(m, Deviation.POPULATION);
        assertThat(spectrum.eci()[2]).isGreaterThan(spectrum.eci()[1]);
        assertThat(spectrum.eci()[1]).isGreaterThan(spectrum.eci()[0]);
        assertThat(spectrum.pci()[2]).isGreaterThan(spectrum.pci()[0]);
        double trace = 1.0 / 3 + 5.0 / 12 + 11.0 / 18; // of the transition matrix: 1 + second + third
        assertThat(1 + spectrum.second() + spectrum.third()).isCloseTo(trace, within(1e-14));
        assertThat(Proximity.products(m)[0][2]).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(Proximity.density(m, Proximity.products(m), 2)).containsOnly(1.0);
        assertThat(Proximity.density(m, Proximity.products(m), 0)[0])
                .isCloseTo(1 / (1 + 2.0 / 3 + 1.0 / 3), within(1e-15));
    }

    @Test
    void twoWorldsApartAreAmbiguous() {
        var m = Specialisation.of(new boolean[][] {{true, false}, {false, true}});
        assertThat(Spectrum.of(m, Deviation.SAMPLE).isAmbiguous()).isTrue();
    }

    @Test
    void withoutAnAdvantageThereIsNoIndex() {
        var m = Specialisation.of(new boolean[][] {{true, true, false}, {false, false, false}, {true, false, false}});
        var spectrum = Spectrum.of(m, Deviation.SAMPLE);
        assertThat(spectrum.eci()[1]).isNaN();
        assertThat(spectrum.pci()[2]).isNaN();
        assertThat(spectrum.eci()[0]).isFinite();
        var fitness = Fitness.of(m, 20);
        assertThat(fitness.countries()[1]).isNaN();
        assertThat((fitness.countries()[0] + fitness.countries()[2]) / 2).isCloseTo(1, within(1e-14));
        assertThat(Spectrum.of(Specialisation.of(new boolean[][] {{true}}), Deviation.SAMPLE)
                        .eci()[0])
                .isNaN();
        assertThatThrownBy(() -> Fitness.of(m, 1)).hasMessageContaining("iterations");
        assertThatThrownBy(() -> Specialisation.of(new double[][] {{1}}, 0)).hasMessageContaining("threshold");
    }

    @Test
    void orderOfCountriesOnlyMovesTheNumbers() {
        var random = new SplittableRandom(7);
        boolean[][] has = new boolean[9][15];
        for (boolean[] row : has) {
            for (int p = 0; p < row.length; p++) {
                row[p] = random.nextDouble() < 0.45;
            }
        }
        boolean[][] turned = new boolean[9][];
        for (int c = 0; c < 9; c++) {
            turned[c] = has[8 - c];
        }
        double[] straight =
                Spectrum.of(Specialisation.of(has), Deviation.SAMPLE).eci();
        double[] other =
                Spectrum.of(Specialisation.of(turned), Deviation.SAMPLE).eci();
        for (int c = 0; c < 9; c++) {
            assertThat(other[8 - c]).isCloseTo(straight[c], within(1e-11));
        }
    }

    @Test
    void eigenvaluesOfAKnownMatrix() {
        int n = 12; // second differences: 2 - 2 cos(k pi / (n + 1))
        double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            a[i][i] = 2;
            if (i > 0) {
                a[i][i - 1] = -1;
                a[i - 1][i] = -1;
            }
        }
        var eigen = SymmetricEigen.of(a);
        for (int k = 1; k <= n; k++) {
            assertThat(eigen.values()[n - k])
                    .isCloseTo(2 - 2 * StrictMath.cos(k * StrictMath.PI / (n + 1)), within(1e-13));
        }
        assertThat(SymmetricEigen.of(new double[3][3]).values()).containsOnly(0.0);
    }
}
