package org.ortaq.projects.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What looks like the same thing twice, and numbers that cannot both be right. */
class RegisterChecksTest {

    private static final OptionalDouble NONE = OptionalDouble.empty();

    private static final Plausibility PLAUSIBILITY = new Plausibility(
            new Band("jobs per million dollars", 3.2, 8.8, 5),
            new Band("million dollars per MW", 0.6, 2.3, 2),
            new Band("million dollars per km", 1.5, 9, 2),
            OptionalDouble.of(8000));

    private static RegisteredProject project(
            String id, String name, String host, String sector, String place, OptionalDouble musd, String statusText) {
        return project(id, name, host, sector, place, musd, NONE, NONE, "", statusText);
    }

    private static RegisteredProject project(
            String id,
            String name,
            String host,
            String sector,
            String place,
            OptionalDouble musd,
            OptionalDouble jobs,
            OptionalDouble capacity,
            String unit,
            String statusText) {
        return new RegisteredProject(
                id,
                name,
                "project",
                List.of("KAZ", "UZB"),
                List.of(host),
                List.of(),
                Optional.of(place).filter(p -> !p.isEmpty()),
                sector,
                Optional.empty(),
                musd,
                musd,
                musd,
                jobs,
                capacity,
                unit,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "under-way",
                statusText,
                "2025",
                "source",
                "press",
                Optional.empty());
    }

    /** Ten plants and dams whose names share common words, all different. */
    private static List<RegisteredProject> different() {
        var all = new ArrayList<RegisteredProject>();
        var places = List.of(
                "Kostanay", "Saran", "Fergana", "Navoi", "Osh", "Shymkent", "Aktau", "Termez", "Khujand", "Naryn");
        var kinds =
                List.of("cable", "glass", "cement", "tyre", "textile", "tile", "pipe", "paper", "battery", "tractor");
        for (int k = 0; k < places.size(); k++) {
            all.add(project(
                    "p" + k,
                    kinds.get(k) + " plant in " + places.get(k),
                    "KAZ",
                    "industry",
                    places.get(k),
                    NONE,
                    "Running"));
        }
        return all;
    }

    @Test
    void differentPlantsAreNoDuplicates() {
        assertThat(Duplicates.of(different())).isEmpty();
    }

    @Test
    void aRowTypedAgainWithWordsInAnotherOrderIsFoundAndNothingElse() {
        for (int k = 0; k < 10; k++) {
            var all = new ArrayList<>(different());
            var old = all.get(k);
            var words = old.name().split(" ", -1);
            var name = words[3].toUpperCase(java.util.Locale.ROOT) + ": the new " + words[0] + " plants";
            all.add(project("again", name, "KAZ", "industry", words[3] + " region", NONE, "Planned"));
            var found = Duplicates.of(all);
            assertThat(found).hasSize(1);
            assertThat(List.of(found.getFirst().a(), found.getFirst().b()))
                    .containsExactlyInAnyOrder(old.id(), "again");
            assertThat(found.getFirst().why()).contains("same host", "same place");
        }
    }

    @Test
    void equalNumbersRaiseTheScoreOtherNumbersLowerItAndMissingOnesSayNothing() {
        var one = project("a", "Glass plant", "KAZ", "industry", "", OptionalDouble.of(40), "Running");
        var same = project("b", "Plant of glass", "KAZ", "industry", "", OptionalDouble.of(40.2), "Running");
        var other = project("b", "Plant of glass", "KAZ", "industry", "", OptionalDouble.of(90), "Running");
        var unknown = project("b", "Plant of glass", "KAZ", "industry", "", NONE, "Running");
        double base = score(one, unknown);
        assertThat(score(one, same)).isGreaterThan(base);
        assertThat(score(one, other)).isLessThan(base);
    }

    private static double score(RegisteredProject a, RegisteredProject b) {
        return Duplicates.of(List.of(a, b)).getFirst().score();
    }

    @Test
    void aPlantStartedTwiceByItsOwnAccountIsTold() {
        var twice = project(
                "x",
                "Logistics centre",
                "UZB",
                "logistics",
                "",
                NONE,
                "Launched in December 2022 and launched again in 2025");
        assertThat(Duplicates.of(List.of(twice)))
                .singleElement()
                .satisfies(l -> assertThat(l.isStartedTwice()).isTrue());
    }

    @Test
    void theTwoSuspiciousValuesOfTheNotesAreDoubtedAndSoundOnesAreNot() {
        var chevrolet = project(
                "chevrolet", "Cars", "KAZ", "automotive", "", NONE, OptionalDouble.of(1000), NONE, "", "Operating");
        assertThat(PLAUSIBILITY.of(chevrolet, List.of(new StatedValue("chevrolet", 3.8, "Kazinform", false))))
                .singleElement()
                .satisfies(d -> assertThat(d.ratio()).isBetween(263.0, 263.2));
        var artel = project(
                "artel", "Washing machines", "KGZ", "appliances", "", NONE, OptionalDouble.of(105), NONE, "", "");
        assertThat(PLAUSIBILITY.of(artel, List.of(new StatedValue("artel", 8950, "press", false))))
                .hasSize(2)
                .anySatisfy(d -> assertThat(d.band().of()).contains("largest portfolio"));
        var dam = project(
                "dam",
                "Kambarata",
                "KGZ",
                "energy",
                "",
                OptionalDouble.of(4200),
                NONE,
                OptionalDouble.of(1860),
                "mw",
                "");
        assertThat(PLAUSIBILITY.of(dam, List.of(new StatedValue("dam", 4200, "minister", true))))
                .isEmpty();
        assertThat(PLAUSIBILITY.of(dam, List.of(new StatedValue("dam", 42, "a slip of units", true))))
                .hasSize(1);
        assertThat(PLAUSIBILITY.of(chevrolet, List.of())).isEmpty();
    }
}
