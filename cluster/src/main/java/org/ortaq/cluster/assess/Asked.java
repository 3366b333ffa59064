package org.ortaq.cluster.assess;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import org.ortaq.app.terminal.ScenarioChoice;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Scenario;

/**
 * A scenario as a user asked for it, with the text of his file if he named one, so that any machine finds the same.
 *
 * @param text of the file; empty for a scenario of the package
 * @param horizon last year; 0 for that of the scenario
 */
record Asked(String named, String text, List<String> without, List<String> changes, int horizon)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    Asked {
        without = List.copyOf(without);
        changes = List.copyOf(changes);
    }

    Scenario of(DataPackage data) {
        return new ScenarioChoice(data, _ -> text)
                .choose(named, without, horizon == 0 ? OptionalInt.empty() : OptionalInt.of(horizon), changes);
    }
}
