package org.ortaq.app.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ortaq.app.attribute.AttributeQuestion;
import org.ortaq.app.reach.ReachQuestion;
import org.ortaq.assessment.RunId;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.table.InputException;
import org.ortaq.table.Numbers;
import org.ortaq.table.Problems;

/** Questions that take minutes: which initiative does what, and what it would take. The same question is the same study. */
final class Studies implements AutoCloseable {

    private final DataPackage data;
    private final int threads;
    private final Jobs<Map<String, Object>> jobs = new Jobs<>("study");

    Studies(DataPackage data, int threads) {
        this.data = data;
        this.threads = threads;
    }

    /** Of studies that are computed or wait. */
    long underWay() {
        return jobs.underWay();
    }

    /**
     * Splits what the package changes of a number among its initiatives.
     *
     * @throws InputException when there is no such number
     * @throws Refusal 429 when too many are waiting
     */
    Job<Map<String, Object>> attribute(Request request, Scenario scenario) {
        refuseOthers(request, "permutations");
        var orders = request.asked("permutations").map(p -> whole("permutations", p));
        var question = AttributeQuestion.of(
                request.value("metric"),
                request.value("area"),
                request.year(),
                orders.isPresent() ? OptionalInt.of(orders.get()) : OptionalInt.empty(),
                scenario);
        return jobs.start(id(scenario, question), (monitor, _) -> question.answer(data, scenario, threads, monitor));
    }

    /**
     * Looks for the cheapest set of initiatives that reaches a promise.
     *
     * @throws InputException when there is no such promise
     * @throws Refusal 429 when too many are waiting
     */
    Job<Map<String, Object>> reach(Request request, Scenario scenario) {
        refuseOthers(request, "probability", "max-cost");
        var probability =
                request.asked("probability").map(p -> number("probability", p)).orElse(ReachQuestion.PROBABILITY);
        var most = request.asked("max-cost").map(p -> number("max-cost", p));
        var question = ReachQuestion.of(
                data,
                request.value("target"),
                probability,
                most.isPresent() ? OptionalDouble.of(most.get()) : OptionalDouble.empty());
        return jobs.start(id(scenario, question), (monitor, _) -> question.answer(data, scenario, threads, monitor));
    }

    Optional<Job<Map<String, Object>>> find(String id) {
        return jobs.find(id);
    }

    private String id(Scenario scenario, Record question) {
        return RunId.hash(RunId.of(data, scenario) + question).substring(0, 16);
    }

    private static void refuseOthers(Request request, String... known) {
        var problems = new Problems();
        request.refuseOthers(List.of(known), problems);
        problems.throwIfAny();
    }

    private static int whole(String name, String text) {
        return Numbers.integer(text).orElseThrow(() -> InputException.of("request", 0, name, text, "a whole number"));
    }

    private static double number(String name, String text) {
        return Numbers.decimal(text).orElseThrow(() -> InputException.of("request", 0, name, text, "a number"));
    }

    @Override
    public void close() {
        jobs.close();
    }
}
