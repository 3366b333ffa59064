package org.ortaq.trade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ortaq.region.Direction;
import org.ortaq.region.Metric;
import org.ortaq.region.tradecosts.Industry;

/** What this room computes. */
public final class TradeMetrics {

    private static final String DOC = "docs/models/trade.md";

    private static final List<String> MODEL = List.of(
            "parameter:trade.theta-agriculture",
            "parameter:trade.theta-oil",
            "parameter:trade.theta-gas",
            "parameter:trade.theta-coal",
            "parameter:trade.theta-ores",
            "parameter:trade.theta-food-textiles",
            "parameter:trade.theta-chemicals-fuels",
            "parameter:trade.theta-metals",
            "parameter:trade.theta-machinery",
            "parameter:trade.theta-electricity",
            "parameter:trade.smallest-home-share",
            "parameter:trade.cif-over-fob",
            "parameter:economy.growth-position",
            "parameter:trade.nontariff-eu",
            "parameter:trade.nontariff-eaeu",
            "parameter:trade.nontariff-five",
            "parameter:trade.nontariff-turkmenistan",
            "parameter:trade.nontariff-cis",
            "parameter:trade.nontariff-other",
            "table:trade-shape",
            "table:trade-duties",
            "table:trade-agreements",
            "table:trade-nontariff",
            "table:trade-industries",
            "table:trade-sections-to-industries",
            "table:trade-fuel-shares",
            "table:trade-input-output",
            "table:value-added-shares",
            "table:economy-gdp",
            "table:economy-outlook",
            "fact:trade.exports",
            "fact:trade.imports",
            "fact:trade.turnover",
            "fact:trade.exports-total",
            "fact:trade.imports-total");

    /** What other rooms hand in. */
    private static final List<String> HANDED_IN = List.of(
            "metric:transport.cost",
            "metric:transport.hours",
            "metric:waterpower.unserved",
            "metric:waterpower.irrigation-deficit",
            "metric:projects.value-done");

    public static final Metric EXPORTS = metric(
            "trade.exports",
            "Goods exports from one country to another",
            "musd of 2023",
            Direction.UP,
            "X'_ij = X_ij (c_i t_ij)^(1-sigma) / P_j^(1-sigma) E'_j/E_j",
            and(MODEL, HANDED_IN));

    public static final Metric TURNOVER = metric(
            "trade.turnover",
            "Goods trade of a pair, both ways, balanced",
            "musd of 2023",
            Direction.UP,
            "X'_ij + X'_ji",
            List.of("metric:trade.exports"));

    public static final Metric TURNOVER_NOMINAL = metric(
            "trade.turnover-nominal",
            "Goods trade of a pair in dollars of the year, balanced",
            "musd",
            Direction.UP,
            "deflator(t) (X'_ij + X'_ji)",
            deflated("metric:trade.turnover"));

    public static final Metric TURNOVER_REPORTED = metric(
            "trade.turnover-reported",
            "Trade of the first country with the second as the first counts it, dollars of the year",
            "musd",
            Direction.UP,
            "turnover-nominal x (last counted turnover / balanced turnover of the base year)",
            List.of(
                    "metric:trade.turnover-nominal",
                    "fact:trade.turnover",
                    "fact:trade.exports",
                    "fact:trade.imports"));

    public static final Metric TURNOVER_WITH_REGION = metric(
            "trade.turnover-with-region",
            "Trade of one of the five with the other four as it counts it, dollars of the year",
            "musd",
            Direction.UP,
            "sum over the four of turnover-reported, of turnover-nominal where the country has printed no count",
            List.of("metric:trade.turnover-reported", "metric:trade.turnover-nominal"));

    public static final Metric REGIONAL_NOMINAL = metric(
            "trade.regional-nominal",
            "Trade inside the region, each of the ten pairs once, dollars of the year",
            "musd",
            Direction.UP,
            "sum over the ten pairs of turnover-nominal",
            List.of("metric:trade.turnover-nominal"));

    public static final Metric REGIONAL_SHARE = metric(
            "trade.regional-share",
            "Share of the region in the foreign trade of the five",
            "percent",
            Direction.UP,
            "100 x 2 x regional trade / sum of exports and imports of the five",
            List.of("metric:trade.exports"));

    public static final Metric EXPORTS_TOTAL = metric(
            "trade.exports-total",
            "Goods exports of a country, dollars of the year",
            "musd",
            Direction.UP,
            "deflator(t) sum_j X'_ij",
            deflated("metric:trade.exports"));

    public static final Metric IMPORTS_TOTAL = metric(
            "trade.imports-total",
            "Goods imports of a country at its border, dollars of the year",
            "musd",
            Direction.NONE,
            "deflator(t) cif-over-fob sum_i X'_ij",
            deflated("metric:trade.exports"));

    public static final Metric TURNOVER_TOTAL = metric(
            "trade.turnover-total",
            "Foreign trade of a country or of the five, dollars of the year",
            "musd",
            Direction.UP,
            "exports-total + imports-total; of the five: their sum",
            List.of("metric:trade.exports-total", "metric:trade.imports-total"));

    public static final Metric REAL_INCOME = metric(
            "trade.real-income",
            "Real income of a country",
            "musd of 2023",
            Direction.UP,
            "GDP_base x (w L V + tariff revenue) / P over the same in the base, with cheaper transport and power in it",
            and(and(MODEL, HANDED_IN), List.of("metric:trade.exports")));

    public static final Metric PRICE_INDEX = metric(
            "trade.price-index",
            "Price of what a country finally buys, 1 in the base year, where the world's basket costs what it cost",
            "ratio",
            Direction.DOWN,
            "prod_j (P_j)^alpha_j, world final spending over its volume constant",
            List.of("metric:trade.exports"));

    public static final Metric TARIFF_REVENUE = metric(
            "trade.tariff-revenue",
            "Customs duties a country earns",
            "musd of 2023",
            Direction.NONE,
            "sum over industries and exporters of duty x imports at the exporter's border",
            List.of("metric:trade.exports", "table:trade-duties", "table:trade-agreements"));

    public static final Metric CONCENTRATION = metric(
            "trade.export-concentration",
            "Concentration of a country's goods exports over industries (Herfindahl-Hirschman)",
            "ratio",
            Direction.DOWN,
            "sum over traded industries of (share in exports)^2; 1 is a single industry, 0.1 ten alike",
            List.of("metric:trade.exports"));

    /** Exports by industry: between the five by flow, and of each of the five to the world. */
    private static final List<Metric> BY_INDUSTRY = Arrays.stream(Industry.values())
            .filter(Industry::isGood)
            .map(i -> metric(
                    "trade.exports-" + i.id(),
                    "Exports of " + i.id() + " goods, between the five or of one of them to all; the split is imputed",
                    "musd of 2023",
                    Direction.UP,
                    "X'_ij^s = pi_ij^s (c_i^s t_ij)^-theta_s / (P_j^s)^-theta_s x X'_j^s / (1 + duty)",
                    and(MODEL, HANDED_IN)))
            .toList();

    /** The metric of an industry's exports. */
    static Metric exports(Industry industry) {
        return BY_INDUSTRY.get(industry.ordinal());
    }

    private TradeMetrics() {}

    private static List<String> and(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Metric metric(
            String id, String title, String unit, Direction direction, String equation, List<String> inputs) {
        return new Metric(id, title, unit, direction, equation, DOC, inputs);
    }

    private static List<String> deflated(String metric) {
        return List.of(
                metric,
                "parameter:economy.inflation",
                "parameter:economy.inflation-2024",
                "parameter:economy.inflation-2025");
    }

    public static List<Metric> all() {
        var all = new ArrayList<>(List.of(
                EXPORTS,
                TURNOVER,
                TURNOVER_NOMINAL,
                TURNOVER_REPORTED,
                TURNOVER_WITH_REGION,
                REGIONAL_NOMINAL,
                REGIONAL_SHARE,
                EXPORTS_TOTAL,
                IMPORTS_TOTAL,
                TURNOVER_TOTAL,
                REAL_INCOME,
                PRICE_INDEX,
                TARIFF_REVENUE,
                CONCENTRATION));
        all.addAll(BY_INDUSTRY);
        return List.copyOf(all);
    }
}
