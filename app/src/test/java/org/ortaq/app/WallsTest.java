package org.ortaq.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls of the house: imports only point down, rooms of a floor are apart, kernels know no Region. */
class WallsTest {

    private static final List<String> MODEL_ROOMS =
            List.of("trade", "transport", "waterpower", "people", "projects", "commitments");

    private static JavaClasses house = new ClassFileImporter().importClasses();

    @BeforeAll
    static void readTheHouse() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.ortaq");
    }

    @Test
    void everyRoomIsHere() {
        for (var room : List.of("table", "numerics", "solver", "region", "sharing", "assessment", "app")) {
            org.assertj.core.api.Assertions.assertThat(inRoom(room)).as(room).isPositive();
        }
        for (var room : MODEL_ROOMS) {
            org.assertj.core.api.Assertions.assertThat(inRoom(room)).as(room).isPositive();
        }
    }

    private static long inRoom(String room) {
        return house.stream()
                .filter(c -> c.getPackageName().startsWith("org.ortaq." + room))
                .count();
    }

    @Test
    void importsOnlyPointDown() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.ortaq..")
                .layer("floor 0")
                .definedBy("org.ortaq.table..", "org.ortaq.numerics..", "org.ortaq.solver..")
                .layer("floor 1")
                .definedBy("org.ortaq.region..", "org.ortaq.sharing..")
                .layer("floor 2")
                .definedBy(
                        MODEL_ROOMS.stream().map(r -> "org.ortaq." + r + "..").toArray(String[]::new))
                .layer("floor 3")
                .definedBy("org.ortaq.assessment..")
                .layer("floor 4")
                .definedBy("org.ortaq.app..")
                .whereLayer("floor 4")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("floor 3")
                .mayOnlyBeAccessedByLayers("floor 4")
                .whereLayer("floor 2")
                .mayOnlyBeAccessedByLayers("floor 3", "floor 4")
                .whereLayer("floor 1")
                .mayOnlyBeAccessedByLayers("floor 2", "floor 3", "floor 4")
                .check(house);
    }

    static List<Map.Entry<String, List<String>>> floors() {
        return List.of(
                Map.entry("floor 0", List.of("table", "numerics", "solver")),
                Map.entry("floor 1", List.of("region", "sharing")),
                Map.entry("floor 2", MODEL_ROOMS));
    }

    @ParameterizedTest
    @MethodSource("floors")
    void roomsOfAFloorDoNotKnowEachOther(Map.Entry<String, List<String>> floor) {
        for (var room : floor.getValue()) {
            var others = floor.getValue().stream()
                    .filter(other -> !other.equals(room))
                    .map(other -> "org.ortaq." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.ortaq." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(house);
        }
    }

    @Test
    void kernelsKnowNoRegion() {
        for (var room : MODEL_ROOMS) {
            noClasses()
                    .that(resideInAPackage("org.ortaq." + room + "..")
                            .and(describe(
                                    "in a kernel",
                                    (JavaClass c) -> !c.getPackageName().equals("org.ortaq." + room))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.ortaq.region..")
                    .allowEmptyShould(true)
                    .check(house);
        }
        noClasses()
                .that()
                .resideInAPackage("org.ortaq.sharing..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ortaq.region..")
                .check(house);
    }

    /** The solver is the one room below the edges that unpacks a file: the native library. */
    @Test
    void onlyTheEdgesTouchFilesClockAndConsole() {
        var inside = resideInAPackage("org.ortaq..")
                .and(JavaClass.Predicates.resideOutsideOfPackages("org.ortaq.app..", "org.ortaq.solver.."));
        noClasses()
                .that(inside)
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net..", "java.util.logging..")
                        .or(describe(
                                "a file class of java.io",
                                c -> c.getName().matches("java\\.io\\.(File.*|Random.*|Print.*)"))))
                .check(house);
        noClasses()
                .that(inside)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(house);
    }

    /** Same input, same bits: {@code Math.exp} may differ between machines, {@code StrictMath.exp} does not. */
    @Test
    void resultsUseStrictMath() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ortaq.app..")
                .should()
                .callMethod(Math.class, "exp", double.class)
                .orShould()
                .callMethod(Math.class, "log", double.class)
                .orShould()
                .callMethod(Math.class, "pow", double.class, double.class)
                .orShould()
                .callMethod(Math.class, "sin", double.class)
                .orShould()
                .callMethod(Math.class, "cos", double.class)
                .check(house);
    }

    /** The order of {@code Map.of} and {@code Set.of} changes with every run. */
    @Test
    void noCollectionsWithoutAnOrder() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ortaq.app..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(java.util.HashMap.class, java.util.HashSet.class)
                .check(house);
    }

    /** Spark is for those who have a cluster: what runs on a laptop neither knows nor needs it. */
    @Test
    void nothingKnowsTheClusterOrItsEngine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.ortaq.cluster..", "org.apache.spark..", "scala..", "org.apache.hadoop..")
                .check(house);
    }

    @Test
    void noStateInStatics() {
        noFields().that().areStatic().should().notBeFinal().check(house);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..impl..", "..manager..", "..helper..")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .check(house);
    }

    /**
     * That an initiative cannot touch a number is known from what the rooms read; here no room reads more than is said of it,
     * nor hands a Region to somebody else.
     */
    @ParameterizedTest
    @ValueSource(strings = {"trade", "transport", "waterpower", "people", "projects"})
    void roomsReadNoSectionButThoseTheirNumbersAreSaidToRestOn(String room) {
        var allowed =
                new java.util.TreeSet<>(List.of("countries", "parameters", "year", "industries", "with", "dated"));
        org.ortaq.assessment.Section.under(room + ".any").forEach(section -> allowed.add(accessor(section)));
        int read = 0;
        for (var of : house) {
            if (!of.getPackageName().startsWith("org.ortaq." + room)) {
                continue;
            }
            for (var call : of.getMethodCallsFromSelf()) {
                var target = call.getTarget();
                if (target.getOwner().getName().equals(org.ortaq.region.Region.class.getName())) {
                    org.assertj.core.api.Assertions.assertThat(allowed)
                            .as(call.getDescription())
                            .contains(target.getName());
                    read++;
                } else if (!target.getOwner().getPackageName().startsWith("org.ortaq." + room)) {
                    org.assertj.core.api.Assertions.assertThat(target.getRawParameterTypes())
                            .as(call.getDescription())
                            .noneMatch(type -> type.getName().equals(org.ortaq.region.Region.class.getName()));
                }
            }
        }
        org.assertj.core.api.Assertions.assertThat(read).isPositive();
    }

    private static String accessor(org.ortaq.assessment.Section section) {
        return switch (section) {
            case ECONOMY -> "economy";
            case TRADE_COSTS -> "tradeCosts";
            case NETWORK -> "network";
            case WATER -> "water";
            case POWER -> "power";
            case PEOPLE -> "people";
            case PROJECTS -> "projects";
            case COSTS -> "no section";
        };
    }
}
