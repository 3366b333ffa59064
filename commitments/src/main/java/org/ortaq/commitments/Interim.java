package org.ortaq.commitments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ortaq.region.promises.Commitment;
import org.ortaq.region.promises.PartialDate;
import org.ortaq.region.promises.PromiseStatus;
import org.ortaq.region.promises.Target;

/**
 * Two open targets of one thing that do not fit: the one that is due later asks no more than the one before it.
 *
 * @param earlier id of the target due first
 * @param later id of the target due after it
 * @param earlierBy its day
 * @param laterBy the day of the later one
 * @param laterAssumed whether that day is our assumption
 */
public record Interim(
        String earlier,
        String later,
        double earlierTarget,
        double laterTarget,
        String unit,
        PartialDate earlierBy,
        PartialDate laterBy,
        boolean laterAssumed) {

    /** Every such two of the register, by area and day. */
    static List<Interim> of(Register register) {
        var open = register.all().stream()
                .filter(Interim::isOpen)
                .sorted(Comparator.comparing((Commitment c) ->
                                c.deadline().map(PartialDate::last).orElseThrow())
                        .thenComparing(Commitment::id))
                .toList();
        var found = new ArrayList<Interim>();
        for (int a = 0; a < open.size(); a++) {
            for (int b = a + 1; b < open.size(); b++) {
                if (isSameThing(open.get(a), open.get(b))) {
                    of(open.get(a), open.get(b), found);
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isOpen(Commitment commitment) {
        return !commitment.status().isClosed()
                && commitment.status() != PromiseStatus.REPLACED
                && commitment.deadline().isPresent()
                && commitment.target().flatMap(Target::metric).isPresent();
    }

    private static boolean isSameThing(Commitment a, Commitment b) {
        var x = a.target().orElseThrow();
        var y = b.target().orElseThrow();
        return x.metric().equals(y.metric())
                && x.area().equals(y.area())
                && x.unit().equals(y.unit())
                && a.deadline()
                        .orElseThrow()
                        .last()
                        .isBefore(b.deadline().orElseThrow().last());
    }

    private static void of(Commitment a, Commitment b, List<Interim> found) {
        var x = a.target().orElseThrow();
        var y = b.target().orElseThrow();
        if (y.value() <= x.value()) {
            found.add(new Interim(
                    a.id(),
                    b.id(),
                    x.value(),
                    y.value(),
                    x.unit(),
                    a.deadline().orElseThrow(),
                    b.deadline().orElseThrow(),
                    b.deadlineAssumed()));
        }
    }

    /** What it implies, in one sentence. */
    public String sentence() {
        return String.format(
                Locale.ROOT,
                "%s asks %,.0f %s by %s%s, %s the %,.0f that %s asks by %s: %s.",
                later,
                laterTarget,
                unit,
                laterBy,
                laterAssumed ? " (assumed)" : "",
                laterTarget < earlierTarget ? "less than" : "no more than",
                earlierTarget,
                earlier,
                earlierBy,
                laterTarget < earlierTarget
                        ? "kept in turn, it would have to fall between them"
                        : "the same number with more time");
    }
}
