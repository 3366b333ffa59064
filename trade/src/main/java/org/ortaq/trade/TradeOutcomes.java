package org.ortaq.trade;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.region.Countries;
import org.ortaq.region.Metric;
import org.ortaq.region.Outcome;
import org.ortaq.region.Region;
import org.ortaq.region.tradecosts.Industry;

/** Turns a result into outcomes. */
final class TradeOutcomes {

    /** A partner is shown when it has this share of the foreign trade of the five in the base year. */
    private static final double MAIN_SHARE = 0.01;

    private final Countries countries;
    private final TradeBase base;
    private final TradeResult result;
    private final double deflator;
    private final double cif;
    private final boolean[] traded;
    private final List<Outcome> outcomes = new ArrayList<>();

    TradeOutcomes(Region region, TradeBase base, TradeResult result) {
        this.countries = region.countries();
        this.base = base;
        this.result = result;
        this.deflator = region.economy().deflatorOfYear();
        this.traded = region.industries().traded();
        this.cif = region.parameters().get("trade.cif-over-fob");
    }

    List<Outcome> list() {
        int[] five = countries.members();
        for (int i : five) {
            add(TradeMetrics.REAL_INCOME, countries.code(i), result.realIncome()[i]);
            add(TradeMetrics.EXPORTS_TOTAL, countries.code(i), exports(i) * deflator);
            add(TradeMetrics.IMPORTS_TOTAL, countries.code(i), imports(i) * deflator * cif);
            add(TradeMetrics.TURNOVER_TOTAL, countries.code(i), (exports(i) + imports(i) * cif) * deflator);
            add(TradeMetrics.TURNOVER_WITH_REGION, countries.code(i), withRegion(i));
            add(TradeMetrics.PRICE_INDEX, countries.code(i), result.priceIndex()[i]);
            add(TradeMetrics.TARIFF_REVENUE, countries.code(i), result.tariffRevenue()[i]);
            add(TradeMetrics.CONCENTRATION, countries.code(i), concentration(i));
            addIndustries(five, i);
        }
        for (int k = 0; k < five.length; k++) {
            for (int m = k + 1; m < five.length; m++) {
                addPair(five[k], five[m]);
            }
        }
        addRegion(five);
        mainPartners().forEach(p -> addPartner(five, p));
        addReported();
        return outcomes.stream().sorted().toList();
    }

    private void add(Metric metric, String area, double value) {
        outcomes.add(new Outcome(metric.id(), area, result.year(), value));
    }

    private void addIndustries(int[] five, int exporter) {
        for (var industry : Industry.values()) {
            if (traded[industry.ordinal()]) {
                var metric = TradeMetrics.exports(industry);
                double[][] flow = result.byIndustry()[industry.ordinal()];
                add(metric, countries.code(exporter), exports(flow, exporter));
                for (int importer : five) {
                    if (importer != exporter) {
                        add(
                                metric,
                                countries.code(exporter) + "-" + countries.code(importer),
                                flow[exporter][importer]);
                    }
                }
            }
        }
    }

    private double concentration(int country) {
        double squares = 0;
        double all = exports(country);
        for (double[][] flow : result.byIndustry()) {
            double share = exports(flow, country) / all;
            squares += share * share;
        }
        return squares;
    }

    private void addPair(int a, int b) {
        var pair = countries.code(a) + "+" + countries.code(b); // members come in the order of their codes
        add(TradeMetrics.TURNOVER, pair, turnover(a, b));
        add(TradeMetrics.TURNOVER_NOMINAL, pair, turnover(a, b) * deflator);
        addFlows(a, b);
    }

    private void addFlows(int a, int b) {
        add(TradeMetrics.EXPORTS, countries.code(a) + "-" + countries.code(b), result.flows()[a][b]);
        add(TradeMetrics.EXPORTS, countries.code(b) + "-" + countries.code(a), result.flows()[b][a]);
    }

    private void addPartner(int[] five, int partner) {
        add(TradeMetrics.REAL_INCOME, countries.code(partner), result.realIncome()[partner]);
        for (int i : five) {
            addFlows(i, partner);
        }
    }

    private double turnover(int a, int b) {
        return result.flows()[a][b] + result.flows()[b][a];
    }

    private void addReported() {
        for (var f : base.reporters()) {
            add(
                    TradeMetrics.TURNOVER_REPORTED,
                    countries.code(f.reporter()) + "-" + countries.code(f.partner()),
                    turnover(f.reporter(), f.partner()) * deflator * f.factor());
        }
    }

    private double withRegion(int country) {
        double sum = 0;
        for (int other : countries.members()) {
            if (other != country) {
                double factor = base.reporter(country, other)
                        .map(ReporterFactor::factor)
                        .orElse(1.0);
                sum += turnover(country, other) * deflator * factor;
            }
        }
        return sum;
    }

    private void addRegion(int[] five) {
        double inside = 0;
        double foreign = 0;
        double counted = 0;
        for (int i : five) {
            foreign += exports(i) + imports(i);
            counted += exports(i) + imports(i) * cif;
            for (int j : five) {
                inside += i == j ? 0 : result.flows()[i][j];
            }
        }
        add(TradeMetrics.TURNOVER_TOTAL, "CA5", counted * deflator);
        add(TradeMetrics.REGIONAL_NOMINAL, "CA5", inside * deflator);
        add(TradeMetrics.REGIONAL_SHARE, "CA5", 100 * 2 * inside / foreign);
    }

    private double exports(int country) {
        return exports(result.flows(), country);
    }

    private double imports(int country) {
        return imports(result.flows(), country);
    }

    private static double exports(double[][] flow, int country) {
        double sum = 0;
        for (int j = 0; j < flow.length; j++) {
            sum += j == country ? 0 : flow[country][j];
        }
        return sum;
    }

    private static double imports(double[][] flow, int country) {
        double sum = 0;
        for (int i = 0; i < flow.length; i++) {
            sum += i == country ? 0 : flow[i][country];
        }
        return sum;
    }

    private List<Integer> mainPartners() {
        double all = 0;
        for (int i : countries.members()) {
            all += exports(base.flows(), i) + imports(base.flows(), i);
        }
        var partners = new ArrayList<Integer>();
        for (int p = 0; p < countries.size(); p++) {
            double with = 0;
            for (int i : countries.members()) {
                with += base.flows()[i][p] + base.flows()[p][i];
            }
            if (!countries.isMember(p) && with >= MAIN_SHARE * all) {
                partners.add(p);
            }
        }
        return partners;
    }
}
