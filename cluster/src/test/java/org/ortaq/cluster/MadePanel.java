package org.ortaq.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/** A panel of trade drawn from a gravity equation, with zeros, missing cells and a country that trades once. */
record MadePanel(int countries, int years) {

    private static final int FIRST = 2000;

    /** Writes it whole to a file, and a file for each year to a folder. */
    void write(Path whole, Path folder) throws IOException {
        Files.createDirectories(folder);
        var random = new SplittableRandom(11);
        var all = new StringBuilder(head());
        for (int year = FIRST; year < FIRST + years; year++) {
            var rows = rows(year, random);
            all.append(rows);
            Files.writeString(folder.resolve("year-" + year + ".csv"), head() + rows);
        }
        Files.writeString(whole, all);
    }

    private static String head() {
        return "exporter,importer,year,exports,dist,rta,tariff,weight,pair\n";
    }

    private String rows(int year, SplittableRandom random) {
        var rows = new StringBuilder();
        for (int i = 0; i < countries; i++) {
            for (int j = 0; j < countries; j++) {
                if (i != j) {
                    rows.append(row(i, j, year, random));
                }
            }
        }
        if (year == FIRST) {
            rows.append("ONCE,C1,2000,3.5,900,0,0.1,1,ONCE-C1\n");
        }
        return rows.toString();
    }

    private String row(int i, int j, int year, SplittableRandom random) {
        double dist = 300 + 37 * ((i * 31 + j * 17) % 101);
        int rta = (i * 7 + j * 5) % years + FIRST <= year ? 1 : 0;
        double tariff = random.nextInt(200) / 1000.0;
        double expected =
                StrictMath.exp(8 + 0.1 * (i % 5) + 0.2 * (j % 3) - StrictMath.log(dist) + 0.3 * rta - 2 * tariff);
        double drawn = random.nextInt(4) == 0 ? 0 : expected * (0.2 + 1.6 * random.nextDouble());
        var exports = random.nextInt(100) == 0 ? "" : String.format(Locale.ROOT, "%.4f", drawn);
        return String.format(
                Locale.ROOT,
                "C%d,C%d,%d,%s,%.1f,%d,%.3f,%d,C%d-C%d%n",
                i,
                j,
                year,
                exports,
                dist,
                rta,
                tariff,
                1 + (i + j) % 3,
                i,
                j);
    }
}
