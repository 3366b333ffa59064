package org.ortaq.assessment;

import java.util.List;
import java.util.Optional;
import org.ortaq.assessment.sensitivity.Screening;
import org.ortaq.assessment.sensitivity.VarianceIndices;
import org.ortaq.numerics.Quantiles;

/**
 * What a number hangs on.
 *
 * @param deciding the quantities looked at closely, largest total index first
 * @param rest all other quantities together
 * @param others the quantities only screened that move the number, largest effect first
 * @param unmoved how many quantities move nothing in any trajectory
 * @param values of the number over the samples
 */
public record Sensitivity(
        String metric,
        String area,
        int year,
        List<Decider> deciding,
        Optional<VarianceIndices.Index> rest,
        List<Screened> others,
        int unmoved,
        Quantiles values,
        int trajectories,
        int samples,
        int runs) {

    public Sensitivity {
        deciding = List.copyOf(deciding);
        others = List.copyOf(others);
    }

    /** A quantity and what moving it over half its range does, told for the whole range, adverse to favourable. */
    public record Screened(String quantity, Screening.Effect effect) {}

    /** A quantity with its shares of the variance. */
    public record Decider(Screened screened, VarianceIndices.Index index) {}
}
