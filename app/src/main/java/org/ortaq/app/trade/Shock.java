package org.ortaq.app.trade;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.ortaq.trade.equilibrium.Closure;

/**
 * What a shock file asks for; names are checked against the world.
 *
 * @param tariffs new tariffs, later ones over earlier ones
 * @param tradeCosts factors on iceberg costs, multiplied
 * @param covariates new values of covariates, one-sector worlds only
 * @param removed regions whose deficit the shock removes
 */
record Shock(
        Optional<String> name,
        Optional<Closure> closure,
        OptionalDouble sigma,
        Optional<String> reference,
        SequencedMap<String, Double> coefficients,
        List<Rule> tariffs,
        List<Rule> tradeCosts,
        List<Rule> productivity,
        List<Rule> endowments,
        List<Rule> covariates,
        List<Integer> removed) {

    /**
     * A value for some cells.
     *
     * @param exporters places of exporters, or of the regions of a productivity or endowment
     * @param importers places of importers
     * @param sectors places of sectors
     * @param column the column the value is taken from, or the covariate it is for
     * @param value the tariff, the factor or the value of the covariate
     * @param home whether sales at home are meant too: only when both sides name the same single region, or by column
     */
    record Rule(
            List<Integer> exporters,
            List<Integer> importers,
            List<Integer> sectors,
            Optional<String> column,
            double value,
            boolean home) {

        Rule {
            exporters = List.copyOf(exporters);
            importers = List.copyOf(importers);
            sectors = List.copyOf(sectors);
        }
    }

    Shock {
        tariffs = List.copyOf(tariffs);
        tradeCosts = List.copyOf(tradeCosts);
        productivity = List.copyOf(productivity);
        endowments = List.copyOf(endowments);
        covariates = List.copyOf(covariates);
        removed = List.copyOf(removed);
    }
}
