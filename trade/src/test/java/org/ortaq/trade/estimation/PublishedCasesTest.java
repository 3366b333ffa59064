package org.ortaq.trade.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.ortaq.trade.estimation.formula.Formula;
import org.ortaq.trade.estimation.inference.SmallSample;

/** Published estimates, and those of fixest 0.12.2 at tight tolerance: coefficients to 1e-9, errors to 1e-7 relative. */
class PublishedCasesTest {

    private static final String AGTPA = "trade/agtpa/agtpa_applications.csv.gz";
    private static final String LARCH = "trade/ppmlhdfe/example_trade_fta.csv.gz";
    private static final String YEARS = "year in (1986, 1990, 1994, 1998, 2002, 2006)";

    private static void check(double found, double published, double relative) {
        assertThat(found).isCloseTo(published, withinPercentage(100 * relative));
    }

    private static void estimates(Fit fit, double relative, double... published) {
        for (int k = 0; k < published.length; k++) {
            check(fit.coefficients().get(k).estimate(), published[k], relative);
        }
    }

    private static void errors(Fit fit, double relative, double... published) {
        for (int k = 0; k < published.length; k++) {
            check(fit.coefficients().get(k).se(), published[k], relative);
        }
    }

    @Test
    void europeanTradeOfTheFixestVignette() {
        var frame = ReferencePanel.read(
                "trade/fixest/trade_eurostat.csv.gz", "Euros", "dist_km", "Origin", "Destination", "Product", "Year");
        var formula = Formula.parse("Euros ~ log(dist_km) | Origin + Destination + Product + Year");
        var fit = Ppml.estimate(frame, formula, Options.DEFAULT.clusteredBy("Origin"));
        assertThat(fit.rows().used()).isEqualTo(38_325);
        estimates(fit, 1e-9, -1.5278743715);
        errors(fit, 1e-7, 0.115678165);
        check(fit.deviance(), 1404940250691.8, 1e-12);
        errors(Ppml.estimate(frame, formula, Options.DEFAULT.with(Errors.PLAIN)), 1e-7, 1.92642419e-06);
        errors(Ppml.estimate(frame, formula, Options.DEFAULT), 1e-7, 0.0218473251);
        errors(Ppml.estimate(frame, formula, Options.DEFAULT.clusteredBy("Origin + Destination")), 1e-7, 0.130734055);
        errors(
                Ppml.estimate(frame, formula, Options.DEFAULT.clusteredBy("Origin + Destination + Product")),
                1e-7,
                0.134077323);
    }

    @Test
    void traditionalGravityOfTheAdvancedGuide() {
        var frame = ReferencePanel.read(
                AGTPA, "trade", "dist", "cntg", "lang", "clny", "exporter", "importer", "year", "pair_id");
        var fit = Ppml.estimate(
                frame,
                Formula.parse("trade ~ log(dist) + cntg + lang + clny | exporter^year + importer^year"),
                Options.DEFAULT.clusteredBy("pair_id").where(YEARS + " and exporter != importer"));
        assertThat(fit.rows().used()).isEqualTo(28_152);
        estimates(fit, 1e-9, -0.84092731309, 0.43744324272, 0.24747650506, -0.22248986158);
        errors(fit, 2e-6, 0.0321348, 0.0844136, 0.0776927, 0.1179967);
    }

    @Test
    void tradeAgreementsOfTheAdvancedGuide() {
        var frame = ReferencePanel.read(AGTPA, "trade", "rta", "exporter", "importer", "year", "pair_id");
        var formula = Formula.parse("trade ~ rta | exporter^year + importer^year + pair_id");
        var options = Options.DEFAULT.clusteredBy("pair_id").where(YEARS);
        var fit = Ppml.estimate(frame, formula, options);
        assertThat(fit.rows().used()).isEqualTo(28_482);
        estimates(fit, 1e-9, 0.55718533559);
        errors(fit, 1e-7, 0.103752739);
        check(fit.deviance(), 2630486.7216218, 1e-12);
        check(fit.logLikelihood(), -1379642.5269756, 1e-12);
        errors(Ppml.estimate(frame, formula, options.with(SmallSample.PPMLHDFE)), 5e-5, 0.10224);
        var all = Ppml.estimate(frame, formula, Options.DEFAULT.clusteredBy("pair_id"));
        estimates(all, 1e-9, 0.54738643715);
        errors(all, 1e-7, 0.0963118578);
    }

    @Test
    void gravityExampleOfGegravity() {
        var frame = ReferencePanel.read(
                "trade/gegravity/sample_gravity_30x30_2006.csv",
                "trade",
                "lndist",
                "contiguity",
                "common_language",
                "pta",
                "international",
                "exporter",
                "importer");
        var fit = Ppml.estimate(
                frame,
                Formula.parse(
                        "trade ~ lndist + contiguity + common_language + pta + international | exporter + importer"),
                Options.DEFAULT);
        estimates(fit, 1e-9, -0.3898623131, 0.89157689815, 0.032624966733, 0.47113830269, -3.4125844119);
    }

    @Test
    void manufacturesOfLarchWannerYotovZylkin() {
        var frame = larch();
        var formula = Formula.parse("trade ~ fta | isoexp^year + isoimp^year + isoexp^isoimp");
        var options = Options.DEFAULT.clusteredBy("isoexp^isoimp").where("category == 'MANUF'");
        var fit = Ppml.estimate(frame, formula, options);
        assertThat(fit.rows().used()).isEqualTo(5_950);
        estimates(fit, 1e-10, 0.129585009771);
        errors(fit, 1e-8, 0.03996195654);
        errors(Ppml.estimate(frame, formula, options.with(SmallSample.PPMLHDFE)), 1e-8, 0.0387720507);
        var two = Ppml.estimate(
                frame,
                Formula.parse("trade ~ ln_distw + contig + colony + comlang_off + comleg + fta"
                        + " | isoexp^year + isoimp^year"),
                options);
        estimates(
                two, 1e-9, -0.55365352558, 0.38607527840, -0.12465716035, 0.04558882129, 0.24962807426, 0.88334162012);
    }

    /** Independent run of the formulas of Weidner and Zylkin in another language. */
    @Test
    void biasOfManufactures() {
        var fit = Ppml.estimate(
                larch(),
                Formula.parse("trade ~ fta | isoexp^year + isoimp^year + isoexp^isoimp"),
                Options.DEFAULT
                        .clusteredBy("isoexp^isoimp")
                        .where("category == 'MANUF'")
                        .with(SmallSample.PPMLHDFE)
                        .biasCorrected());
        var fta = fit.coefficients().getFirst();
        check(fta.uncorrected() - fta.estimate(), 0.00894528042, 1e-8);
        check(fta.uncorrectedSe(), 0.0387720507, 1e-8);
        assertThat(fta.se()).isGreaterThan(fta.uncorrectedSe());
    }

    private static org.ortaq.trade.estimation.panel.Frame larch() {
        return ReferencePanel.read(
                LARCH,
                "trade",
                "fta",
                "isoexp",
                "isoimp",
                "year",
                "category",
                "ln_distw",
                "contig",
                "colony",
                "comlang_off",
                "comleg");
    }
}
