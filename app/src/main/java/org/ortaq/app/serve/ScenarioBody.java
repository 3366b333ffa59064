package org.ortaq.app.serve;

import org.ortaq.app.terminal.ScenarioChoice;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Scenario;

/** The scenario in the body of a request: the same object as a scenario file, in JSON or YAML. */
final class ScenarioBody {

    private ScenarioBody() {}

    /** @throws org.ortaq.table.InputException with every mistake in it */
    static Scenario read(DataPackage data, String body) {
        return new ScenarioChoice(data).read(body, "request");
    }
}
