package org.ortaq.projects.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Holds the numbers of projects against what such numbers usually are. A number that is missing is not doubted. */
public final class Plausibility {

    private final Band jobsPerMusd;
    private final Band musdPerMw;
    private final Band musdPerKm;
    private final OptionalDouble largest;

    /**
     * The bands.
     *
     * @param largest value of the largest portfolio ever stated, million dollars; a project outside energy, transport and gas
     *     above it is doubted
     */
    public Plausibility(Band jobsPerMusd, Band musdPerMw, Band musdPerKm, OptionalDouble largest) {
        this.jobsPerMusd = jobsPerMusd;
        this.musdPerMw = musdPerMw;
        this.musdPerKm = musdPerKm;
        this.largest = largest;
    }

    /** What is doubted of a project and its stated values, in their order. */
    public List<Doubt> of(RegisteredProject project, List<StatedValue> values) {
        var doubts = new ArrayList<Doubt>();
        for (var value : values) {
            var what = String.format(Locale.ROOT, "%,.4g million dollars (%s)", value.musd(), value.by())
                    .replaceAll("(\\.\\d*?)0+ ", "$1 ")
                    .replace(". ", " ");
            ratio(project, project.jobs(), value, jobsPerMusd, what, false, doubts);
            if (project.capacityUnit().equals("mw")) {
                ratio(project, project.capacity(), value, musdPerMw, what, true, doubts);
            } else if (project.capacityUnit().equals("km")) {
                ratio(project, project.capacity(), value, musdPerKm, what, true, doubts);
            }
            tooLarge(project, value, what, doubts);
        }
        return doubts.stream()
                .sorted(Comparator.comparing(Doubt::project).thenComparing(Doubt::what))
                .toList();
    }

    private static void ratio(
            RegisteredProject project,
            OptionalDouble amount,
            StatedValue value,
            Band band,
            String what,
            boolean perAmount,
            List<Doubt> doubts) {
        if (amount.isEmpty()) {
            return;
        }
        double ratio = perAmount ? value.musd() / amount.getAsDouble() : amount.getAsDouble() / value.musd();
        if (!band.holds(ratio)) {
            doubts.add(new Doubt(project.id(), what, ratio, band, value.isTaken()));
        }
    }

    private void tooLarge(RegisteredProject project, StatedValue value, String what, List<Doubt> doubts) {
        boolean isNetwork = List.of("energy", "transport", "gas").contains(project.sector());
        if (largest.isPresent() && !isNetwork && value.musd() > largest.getAsDouble()) {
            var band = new Band("share of the largest portfolio ever stated", 1e-9, 1, 1);
            doubts.add(new Doubt(project.id(), what, value.musd() / largest.getAsDouble(), band, value.isTaken()));
        }
    }
}
