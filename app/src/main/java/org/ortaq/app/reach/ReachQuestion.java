package org.ortaq.app.reach;

import java.util.Map;
import java.util.OptionalDouble;
import org.ortaq.app.assess.DrawOptions;
import org.ortaq.assessment.Monitor;
import org.ortaq.assessment.ReachStudy;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.region.promises.Commitment;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;

/**
 * The question of {@code reach}, asked over HTTP.
 *
 * @param target id of a promise
 * @param probability share of draws in which it must be reached
 * @param most million US dollars of known costs at most
 */
public record ReachQuestion(String target, double probability, OptionalDouble most) {

    /** As on the command line. */
    public static final double PROBABILITY = 0.5;

    /** @throws InputException with everything that is wrong */
    public static ReachQuestion of(DataPackage data, String target, double probability, OptionalDouble most) {
        var problems = new Problems();
        ReachCommand.check(probability, most, "request", "", problems);
        problems.throwIfAny();
        return new ReachQuestion(
                ReachCommand.promise(data, target, "request", "target").id(), probability, most);
    }

    /**
     * The object of {@code reach --json}.
     *
     * @throws IllegalArgumentException when no model speaks of the promise
     */
    public Map<String, Object> answer(DataPackage data, Scenario scenario, int threads, Monitor monitor) {
        Commitment promise = ReachCommand.promise(data, target, "request", "target");
        var terms = new ReachStudy.Terms(most, probability, new DrawOptions().plan(ReachCommand.DRAWS, false));
        return ReachJson.of(new ReachStudy(data, scenario, threads, monitor).of(promise, terms));
    }
}
