package org.ortaq.cluster;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The walls of the attic: it stands on all floors, and nothing stands on it. */
class ClusterWallsTest {

    private static JavaClasses house = new ClassFileImporter().importClasses();

    @BeforeAll
    static void readTheHouse() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("Test.class"))
                .importPackages("org.ortaq");
    }

    @Test
    void onlyClusterKnowsSpark() {
        Assertions.assertThat(house.stream().filter(c -> c.getPackageName().startsWith("org.ortaq.cluster")))
                .isNotEmpty();
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ortaq.cluster..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.ortaq.cluster..", "org.apache.spark..", "scala..")
                .check(house);
    }

    /** Whatever a block adds up must not depend on a machine. */
    @Test
    void resultsUseStrictMathAndAnOrder() {
        noClasses()
                .that()
                .resideInAPackage("org.ortaq.cluster..")
                .should()
                .callMethod(Math.class, "exp", double.class)
                .orShould()
                .callMethod(Math.class, "log", double.class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.util.HashMap.class, java.util.HashSet.class)
                .check(house);
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.ortaq.cluster..")
                .and()
                .areStatic()
                .should()
                .notBeFinal()
                .check(house);
    }
}
