package org.ortaq.app.trade;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;

/**
 * The answer of {@code trade counterfactual}.
 *
 * @param model which model was solved, in words of the contract
 * @param choices further choices by name: closure, endowment, sigma ...
 * @param flows by exporter and importer, all sectors together, at what exporters are paid
 * @param residual largest relative miss of a market; of both worlds when two are solved
 * @param reason why it did not converge; empty when it did
 */
record Counterfactual(
        String name,
        String model,
        SequencedMap<String, String> choices,
        List<RegionChange> regions,
        List<FlowChange> flows,
        double residual,
        int iterations,
        double seconds,
        String reason,
        List<String> notes) {

    /**
     * Percent changes of one region; what a model does not know is absent.
     *
     * @param more further percent changes by key of the contract, in order
     */
    record RegionChange(
            String id, double exact, double firstOrder, double realWage, SequencedMap<String, OptionalDouble> more) {}

    /** Value of a flow before and after, in the currency of the data. */
    record FlowChange(String from, String to, double before, double after) {}

    boolean converged() {
        return reason.isEmpty();
    }
}
