package org.ortaq.app.promises;

import java.util.Map;
import java.util.Optional;
import org.ortaq.app.terminal.Amounts;
import org.ortaq.commitments.Track;
import org.ortaq.table.Json;

/**
 * What a promise lacks at its deadline.
 *
 * @param value in the unit of the target, zero when nothing lacks
 * @param byModels by the models, otherwise at the pace seen
 */
record ShortBy(double value, String unit, double target, boolean byModels) {

    /** Of an open promise with a number; empty when neither models nor record say anything. */
    static Optional<ShortBy> of(Track track) {
        var commitment = track.commitment();
        if (commitment.target().isEmpty() || commitment.status().isClosed()) {
            return Optional.empty();
        }
        var target = commitment.target().get();
        boolean byModels = track.shortfall().isPresent();
        var lacks = byModels ? track.shortfall() : track.shortAtThisPace();
        return lacks.isPresent()
                ? Optional.of(new ShortBy(lacks.getAsDouble(), target.unit(), target.value(), byModels))
                : Optional.empty();
    }

    /** For a table. */
    String told() {
        return (value > 0 ? new Amounts(target, unit).full(value) : "nothing") + (byModels ? "" : "^");
    }

    Map<String, Object> json() {
        return Json.object()
                .put("value", value)
                .put("unit", unit)
                .put("by", byModels ? "models" : "growth")
                .build();
    }
}
