package org.ortaq.app.water;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ortaq.region.Coalition;
import org.ortaq.solver.GuardedSimplex;
import org.ortaq.table.Json;
import org.ortaq.waterpower.PartyPolicy;
import org.ortaq.waterpower.PolicyStudy;
import org.ortaq.waterpower.sddp.Simulation;

/** The object of {@code water policy --json}. */
final class PolicyJson {
    private final PolicyAnswer answer;
    private final boolean all;
    private final int mask;

    PolicyJson(PolicyAnswer answer, boolean all, int mask) {
        this.answer = answer;
        this.all = all;
        this.mask = mask;
    }

    Map<String, Object> json() {
        return all ? everybody() : one();
    }

    private Map<String, Object> everybody() {
        return Json.object()
                .put("coalitions", answer.worths().stream().map(this::worth).toList())
                .put("superadditivityGap", answer.superadditivityGap())
                .put("trained", answer.count(PartyPolicy.Origin.TRAINED))
                .put("seconds", answer.seconds())
                .put("processorSeconds", answer.processor())
                .put("playedSeconds", answer.played())
                .put("preview", preview())
                .build();
    }

    private @Nullable Object preview() {
        var first = answer.preview();
        return first == null ? null : first.worths().stream().map(this::worth).toList();
    }

    private Map<String, Object> worth(PolicyStudy.Worth worth) {
        var policy = answer.book().of(worth.mask());
        return Json.object()
                .put("coalition", new Coalition(worth.mask()).name())
                .put("worth", interval(worth.worth(), 1))
                .put("externality", interval(worth.externality(), 1))
                .put("worthWhenKnown", answer.study().worthWhenKnown(worth.mask()))
                .put("bound", policy.policy().bound() / 1000)
                .put("origin", policy.origin().name().toLowerCase(Locale.ROOT))
                .build();
    }

    private Map<String, Object> one() {
        var found = answer.worths().getFirst();
        var policy = answer.book().of(mask);
        var played = answer.study().of(mask);
        var cost = Simulation.of(played.costs(mask));
        var pass = pass(policy);
        return Json.object()
                .put("coalition", new Coalition(mask).name())
                .put("worth", interval(found.worth(), 1))
                .put("externality", interval(found.externality(), 1))
                .put("worthWhenKnown", answer.study().worthWhenKnown(mask))
                .put("bound", policy.policy().bound() / 1000)
                .put("simulated", interval(cost, 1))
                .put("deterministic", known() / 1000)
                .put("winterShare", played.winterShare("toktogul"))
                .put("cached", policy.origin() == PartyPolicy.Origin.STORED)
                .put("iterations", policy.log().iterations())
                .put("solves", policy.log().solves())
                .put("fallbacks", policy.log().fallbacks())
                .put("seconds", answer.seconds())
                .put("processorSeconds", answer.processor())
                .put("passSeconds", pass[0])
                .put("passProcessorSeconds", pass[1])
                .put("waterValues", waterValues(policy))
                .put("reservoirs", reservoirs())
                .put("risks", risks())
                .put("preview", preview())
                .build();
    }

    private double known() {
        var costs = answer.study().costsWhenKnown(mask);
        double sum = 0;
        for (int m = 0; m < costs.length; m++) {
            sum += (mask & 1 << m) != 0 ? costs[m] : 0;
        }
        return sum;
    }

    // Wall and processor seconds of a pass over all months, the programs already open.
    private static double[] pass(PartyPolicy policy) {
        try (var session = policy.policy().open(GuardedSimplex::new)) {
            policy.pass(session);
            var clock = ManagementFactory.getThreadMXBean();
            long wall = System.nanoTime();
            long used = clock.getCurrentThreadCpuTime();
            policy.pass(session);
            return new double[] {(System.nanoTime() - wall) / 1e9, (clock.getCurrentThreadCpuTime() - used) / 1e9};
        }
    }

    private static Map<String, Object> waterValues(PartyPolicy policy) {
        var gradient = policy.policy().gradient(0, policy.policy().graph().initialState());
        var values = Json.object();
        for (int s = 0; s < policy.party().states().size(); s++) {
            values.put(policy.party().states().get(s), -gradient[s]);
        }
        return values.build();
    }

    private List<Map<String, Object>> reservoirs() {
        var rows = new ArrayList<Map<String, Object>>();
        for (var r : answer.study().of(mask).fan().reservoirs()) {
            rows.add(Json.object()
                    .put("id", r.id())
                    .put("year", r.year())
                    .put("month", r.month())
                    .put("low", r.low())
                    .put("median", r.median())
                    .put("high", r.high())
                    .build());
        }
        return rows;
    }

    private List<Map<String, Object>> risks() {
        var alone = answer.study().of(0).fan().risks();
        var rows = new ArrayList<Map<String, Object>>();
        var together = answer.study().of(mask).fan().risks();
        for (int m = 0; m < alone.size(); m++) {
            rows.add(Json.object()
                    .put("country", together.get(m).country())
                    .put("unserved", together.get(m).unserved())
                    .put("deficit", together.get(m).deficit())
                    .put("unservedAlone", alone.get(m).unserved())
                    .put("deficitAlone", alone.get(m).deficit())
                    .build());
        }
        return rows;
    }

    static Map<String, Object> interval(Simulation of, double scale) {
        return Json.object()
                .put("mean", of.mean() * scale)
                .put("low", of.low() * scale)
                .put("high", of.high() * scale)
                .build();
    }
}
