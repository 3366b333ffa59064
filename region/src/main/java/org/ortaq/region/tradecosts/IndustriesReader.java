package org.ortaq.region.tradecosts;

import java.util.Arrays;
import java.util.TreeMap;
import org.ortaq.region.Countries;
import org.ortaq.region.Reading;
import org.ortaq.table.Row;

/** Builds the data on industries from their tables. */
final class IndustriesReader {

    private static final String REST_OF_THE_WORLD = "ROW";
    private static final int SECTIONS = 10;
    private static final int FUELS = 3;
    private static final double NEAR = 0.005;
    private static final int COUNT = Industry.values().length;

    private final Reading in;
    private final Countries countries;
    private final int n;

    IndustriesReader(Reading in) {
        this.in = in;
        this.countries = in.countries();
        this.n = countries.size();
    }

    Industries read() {
        boolean[] traded = new boolean[COUNT];
        boolean[] byFreight = new boolean[COUNT];
        boolean[] listed = new boolean[COUNT];
        in.table("trade-industries").map(row -> industry(row, "id", row)).forEach(r -> {
            int s = r.industry.ordinal();
            listed[s] = true;
            traded[s] = r.row.flag("tradable");
            if (traded[s] != r.industry.isGood()) {
                r.row.reject("tradable", r.industry.isGood() + ": the trade matrix has goods only");
            }
            byFreight[s] = r.row.flag("by_freight");
        });
        for (var industry : Industry.values()) {
            if (!listed[industry.ordinal()]) {
                reject("trade-industries", "id", industry.id(), "a row for this industry");
            }
        }
        double[] added = new double[COUNT];
        double[][] input = input(added);
        double[][][][] content = content();
        return new Industries(
                traded, byFreight, valueAdded(), input, added, pattern(content), content, theta(traded), projects());
    }

    private record Named(Industry industry, Row row) {}

    private static Named industry(Row row, String column, Row of) {
        var id = row.text(column);
        var found = Industry.of(id);
        if (found.isEmpty()) {
            row.rejectChoice(column, "an industry the model knows", Industry.ids());
        }
        return new Named(found.orElse(Industry.AGRICULTURE), of);
    }

    private void reject(String table, String field, String found, String expected) {
        in.problems().add(in.table(table).file(), 1, field, found, expected);
    }

    private double[][] valueAdded() {
        double[][] share = new double[n][COUNT];
        boolean[] listed = new boolean[n];
        for (var r : in.table("value-added-shares").map(row -> industry(row, "industry", row))) {
            int c = countries.of(r.row.text("country"));
            listed[c] = true;
            share[c][r.industry.ordinal()] = r.row.number("share");
        }
        int rest = countries.of(REST_OF_THE_WORLD);
        if (!listed[rest]) {
            reject("value-added-shares", "country", REST_OF_THE_WORLD, "rows for the rest of the world");
        }
        for (int c = 0; c < n; c++) {
            if (!listed[c]) {
                share[c] = share[rest].clone();
            }
        }
        return share;
    }

    /** Fills the coefficients of value added and returns those of inputs. */
    private double[][] input(double[] added) {
        double[][] input = new double[COUNT][COUNT];
        for (var r : in.table("trade-input-output").map(row -> industry(row, "user", row))) {
            int user = r.industry.ordinal();
            double coefficient = r.row.number("coefficient");
            if (r.row.text("supplier").equals("value-added")) {
                added[user] = coefficient;
            } else {
                input[user][industry(r.row, "supplier", r.row).industry.ordinal()] = coefficient;
            }
        }
        for (var user : Industry.values()) {
            double sum =
                    added[user.ordinal()] + Arrays.stream(input[user.ordinal()]).sum();
            if (!(added[user.ordinal()] > 0 && Math.abs(sum - 1) < NEAR)) {
                reject(
                        "trade-input-output",
                        "coefficient",
                        user.id() + ": " + sum,
                        "value added and inputs that add up to 1");
            }
        }
        return input;
    }

    private double[] theta(boolean[] traded) {
        double[] theta = new double[COUNT];
        for (var industry : Industry.values()) {
            theta[industry.ordinal()] =
                    traded[industry.ordinal()] ? in.parameters().get("trade.theta-" + industry.id()) : 1;
        }
        return theta;
    }

    private TreeMap<String, Industry> projects() {
        var projects = new TreeMap<String, Industry>();
        in.table("trade-project-industries")
                .map(row -> industry(row, "industry", row))
                .forEach(r -> projects.put(r.row.text("sector"), r.industry));
        return projects;
    }

    private record Cell(int exporter, int importer, int section, double musd) {}

    /** Goods by exporter, importer, industry and section, million dollars. */
    private double[][][][] content() {
        double[][] bySection = sections();
        var fuels = fuels();
        double[][][][] content = new double[n][n][COUNT][SECTIONS];
        in.table("trade-shape").map(this::cell).forEach(cell -> {
            double[] shares = bySection[cell.section];
            if (cell.section == FUELS) {
                shares = fuels.getOrDefault(
                        key(cell.exporter, cell.importer), fuels.getOrDefault(key(cell.exporter, -1), shares));
            }
            for (int s = 0; s < COUNT; s++) {
                content[cell.exporter][cell.importer][s][cell.section] += cell.musd * shares[s];
            }
        });
        return content;
    }

    /** Shares of industries; afterwards {@code content} holds shares of sections in each industry. */
    private double[][][] pattern(double[][][][] content) {
        double[][] bySection = sections();
        double[][][] pattern = new double[n][n][COUNT];
        for (int i = 0; i < n; i++) {
            double[][] toAll = sum(content[i]);
            for (int j = 0; j < n; j++) {
                for (int s = 0; s < COUNT; s++) {
                    pattern[i][j][s] = Arrays.stream(content[i][j][s]).sum();
                    content[i][j][s] = SectionShares.of(content[i][j][s], toAll[s], bySection, s);
                }
                share(pattern[i][j]);
            }
        }
        return pattern;
    }

    private static double[][] sum(double[][][] byImporter) {
        double[][] sum = new double[COUNT][SECTIONS];
        for (double[][] flow : byImporter) {
            for (int s = 0; s < COUNT; s++) {
                for (int c = 0; c < SECTIONS; c++) {
                    sum[s][c] += flow[s][c];
                }
            }
        }
        return sum;
    }

    private static void share(double[] flow) {
        double sum = Arrays.stream(flow).sum();
        for (int s = 0; s < flow.length; s++) {
            flow[s] = sum > 0 ? flow[s] / sum : Double.NaN;
        }
    }

    private Cell cell(Row row) {
        return new Cell(
                countries.of(row.text("exporter")),
                countries.of(row.text("importer")),
                row.integer("sitc_section"),
                row.number("value_musd"));
    }

    private double[][] sections() {
        double[][] shares = new double[SECTIONS][COUNT];
        for (var r : in.table("trade-sections-to-industries").map(row -> industry(row, "industry", row))) {
            shares[r.row.integer("sitc_section")][r.industry.ordinal()] = r.row.number("share");
        }
        return shares;
    }

    private static String key(int exporter, int importer) {
        return exporter + ">" + importer;
    }

    private TreeMap<String, double[]> fuels() {
        var fuels = new TreeMap<String, double[]>();
        for (var r : in.table("trade-fuel-shares").map(row -> industry(row, "industry", row))) {
            int importer = r.row.maybeText("importer").map(countries::of).orElse(-1);
            fuels.computeIfAbsent(key(countries.of(r.row.text("exporter")), importer), _ -> new double[COUNT])[
                            r.industry.ordinal()] =
                    r.row.number("share");
        }
        fuels.forEach((key, shares) -> {
            double sum = Arrays.stream(shares).sum();
            if (Math.abs(sum - 1) > NEAR) {
                reject("trade-fuel-shares", "share", sum + " for flow " + key, "shares that add up to 1");
            }
        });
        return fuels;
    }
}
