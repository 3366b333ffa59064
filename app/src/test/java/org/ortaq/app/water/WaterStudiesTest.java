package org.ortaq.app.water;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortaq.app.Run;

/** The questions on rivers and power: shapes, answers, mistakes. */
class WaterStudiesTest {
    private static final String DATA = Path.of(System.getProperty("ortaq.data")).toString();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void seasonHasTheKeysOfTheContract() {
        var run = Run.of(
                "water",
                "season",
                "--storage",
                "toktogul=10.8",
                "--date",
                "2025-10-01",
                "--inflow",
                "90%",
                "--json",
                "--data",
                DATA);
        assertThat(run.code()).isZero();
        var json = run.json();
        assertThat(json.propertyNames()).contains("months", "parties");
        assertThat(json.get("months")).hasSize(12);
        assertThat(json.get("months").get(0).propertyNames())
                .contains("month", "release", "storage", "energy", "price", "low", "high");
        assertThat(json.get("months").get(0).get("month").asInt()).isEqualTo(10);
        assertThat(json.get("parties")).hasSize(3);
        assertThat(json.get("parties").get(0).propertyNames()).contains("id", "without", "with", "interval");
        assertThat(json.get("parties").get(0).get("id").asString()).isEqualTo("KGZ");
        assertThat(json.get("parties").get(0).get("interval")).hasSize(2);
        var again = Run.of(
                "water",
                "season",
                "--storage",
                "toktogul=10.8",
                "--date",
                "2025-10-01",
                "--inflow",
                "0.9",
                "--json",
                "--data",
                DATA);
        assertThat(again.out()).isEqualTo(run.out());
    }

    @Test
    void seasonBeginsWithTheAnswer() {
        var run = Run.of(
                "water",
                "season",
                "--storage",
                "toktogul=6.8",
                "--date",
                "2026-04-01",
                "--promise",
                "0.5",
                "--data",
                DATA);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("KGZ, UZB, KAZ ")
                .contains("keeping the promise", "USD per 1000 m3", "Apr", "Sep");
        assertThat(run.out()).doesNotContain("  Mar ");
    }

    @Test
    void planSplitsGainsByWhoHasThem() {
        var run = Run.of("water", "plan", "--coalition", "KGZ,UZB,KAZ", "--year", "2025", "--json", "--data", DATA);
        assertThat(run.code()).isZero();
        var json = run.json();
        assertThat(json.propertyNames()).contains("coalition", "worth", "externality", "gains", "zones", "reservoirs");
        assertThat(json.get("coalition").asString()).isEqualTo("KAZ+KGZ+UZB");
        assertThat(json.get("gains")).hasSize(5);
        assertThat(json.get("gains").get(0).propertyNames())
                .contains("country", "utility", "budget", "consumer", "farmer", "rivers", "total");
        assertThat(json.get("worth").asDouble()).isPositive();
    }

    @Test
    void watchShowsTensionsRisksAndPatience() {
        var run = Run.of("water", "watch", "--year", "2025", "--draws", "2", "--json", "--data", DATA);
        assertThat(run.code()).isZero();
        var year = run.json().get("years").get(0);
        assertThat(year.get("tensions").get(0).propertyNames())
                .contains("reservoir", "month", "alone", "joint", "waterValue", "value", "high");
        assertThat(year.get("risks").get(0).propertyNames())
                .contains("country", "unservedAlone", "unservedJoint", "deficitAlone", "deficitJoint");
        var swap = run.json().get("swap");
        assertThat(swap.propertyNames()).contains("terms", "pays", "power", "discountGiver", "discountTakers");
        if (!swap.get("pays").asBoolean()) {
            assertThat(Math.max(
                            swap.get("discountGiver").asDouble(),
                            swap.get("discountTakers").asDouble()))
                    .isEqualTo(1);
        }
    }

    @Test
    void aSwapThatPaysIsKeptFromSomeDiscountFactorOn() {
        var run = Run.of(
                "water", "watch", "--year", "2026", "--draws", "1", "--inflow", "120%", "--json", "--data", DATA);
        var swap = run.json().get("swap");
        assertThat(swap.get("pays").asBoolean()).isTrue();
        assertThat(swap.get("power").asDouble()).isPositive();
        assertThat(swap.get("discountGiver").asDouble()).isStrictlyBetween(0.0, 1.0);
        assertThat(swap.get("discountTakers").asDouble()).isStrictlyBetween(0.0, 1.0);
    }

    /** With Rogun full, what it lets into Nurek is Tajikistan's own affair. */
    @Test
    void onlyTheLastLakeOfAnOperatorIsWatched() {
        var run = Run.of("water", "watch", "--year", "2037", "--draws", "1", "--json", "--data", DATA);
        var seen = new java.util.TreeSet<String>();
        run.json()
                .get("years")
                .get(0)
                .get("tensions")
                .forEach(t -> seen.add(t.get("reservoir").asString()));
        assertThat(seen).containsExactly("kairakkum", "nurek", "toktogul");
    }

    /** Each switch is tried where it can matter: a drain only takes what is too much. */
    @ParameterizedTest
    @CsvSource({
        "100%, --no-afghan-abstraction",
        "100%, --closed koksaray",
        "140%, --closed arnasay",
        "100%, --inflow-trend -1",
        "100%, --opens kambarata-1=2026",
    })
    void aSwitchMovesWhatItIsFor(String inflow, String option) {
        var usual = "water plan --year 2026 --json --data " + DATA + " --inflow " + inflow;
        var without = Run.of(usual.split(" ")).json().get("reservoirs");
        var with = Run.of((usual + " " + option).split(" ")).json().get("reservoirs");
        assertThat(with).isNotEqualTo(without);
    }

    @Test
    void aPlantIsShownBesideWhatIsPublishedAndUnderThePolicy() {
        var run = Run.of(
                "water",
                "plant",
                "--year",
                "2037",
                "--policy",
                "--iterations",
                "2",
                "--no-cache",
                "--json",
                "--data",
                DATA);
        assertThat(run.code()).isZero();
        assertThat(run.json().get("published").asDouble()).isEqualTo(5600);
        var years = run.json().get("policy");
        assertThat(years).hasSize(9);
        years.forEach(y -> assertThat(y.get("own").asDouble()).isNotNegative());
        assertThat(years.get(8).get("yearType").asString()).isEqualTo("wet");
        assertThat(years.get(8).get("own").asDouble()).isPositive();
    }

    @Test
    void policyIsKeptAndUsedAgain() throws IOException {
        String[] line = {
            "water",
            "policy",
            "--year",
            "2025",
            "--years",
            "1",
            "--iterations",
            "3",
            "--paths",
            "4",
            "--threads",
            "1",
            "--cache",
            folder.toString(),
            "--json",
            "--data",
            DATA
        };
        var first = Run.of(line);
        assertThat(first.code()).isZero();
        assertThat(first.json().propertyNames())
                .contains(
                        "bound",
                        "simulated",
                        "deterministic",
                        "iterations",
                        "seconds",
                        "waterValues",
                        "reservoirs",
                        "risks");
        try (var kept = Files.list(folder)) {
            assertThat(kept.toList()).hasSize(6);
        }
        var second = Run.of(line);
        assertThat(second.json().get("cached").asBoolean()).isTrue();
        assertThat(second.json().get("simulated")).isEqualTo(first.json().get("simulated"));
        assertThat(second.json().get("worth")).isEqualTo(first.json().get("worth"));
        Path broken;
        try (var kept = Files.list(folder)) {
            broken = kept.filter(f -> f.getFileName().toString().startsWith("KAZ+KGZ+UZB"))
                    .findFirst()
                    .orElseThrow();
        }
        var bytes = Files.readAllBytes(broken);
        bytes[bytes.length / 2] ^= 1;
        Files.write(broken, bytes);
        var third = Run.of(line);
        assertThat(third.err()).contains("checksum", "KAZ+KGZ+UZB: 3 iterations");
        assertThat(third.json().get("worth")).isEqualTo(first.json().get("worth"));
    }

    @Test
    void hindcastScoresTheDamsOfTheRecord() {
        var record = Path.of(System.getProperty("ortaq.reference", "none")).resolve("energy-water/derived");
        Assumptions.assumeTrue(Files.isDirectory(record), "reference data not present: " + record);
        var run = Run.of("water", "hindcast", "--record", record.toString(), "--json", "--data", DATA);
        assertThat(run.code()).isZero();
        assertThat(run.json().get("regimes")).hasSize(3);
        assertThat(run.json().get("regimes").get(0).get("dams")).hasSize(6);
        assertThat(run.json().get("regimes").get(0).get("dams").get(0).propertyNames())
                .contains("id", "storageNse", "releaseNse", "winterObserved", "winterModelled", "storageBias");
    }

    @Test
    void aPlantMayBeNamedWithoutAnOption() {
        var run = Run.of("water", "plant", "rogun", "--year", "2039", "--json", "--data", DATA);
        assertThat(run.code()).isZero();
        assertThat(run.json().get("plant").asString()).isEqualTo("rogun");
    }

    @Test
    void whatIsLeftOfSumsIsNoLoss() {
        var run = Run.of("water", "plan", "--inflow", "40%", "--data", DATA);
        assertThat(run.out().lines().findFirst().orElse("")).doesNotContainPattern("e-\\d\\d\\.");
        assertThat(run.out()).contains("neither gain nor lose");
    }

    @Test
    void storagesMayBeJoinedWithCommas() {
        var repeated = Run.of(
                "water", "season", "--storage", "toktogul=10", "--storage", "andijan=1", "--json", "--data", DATA);
        var joined = Run.of("water", "season", "--storage", "toktogul=10,andijan=1", "--json", "--data", DATA);
        assertThat(joined.code()).isZero();
        assertThat(joined.out()).isEqualTo(repeated.out());
    }

    @Test
    void allMistakesOfALineAreTold() {
        var run = Run.of(
                "water season --date 2025-13-01 --inflow 9x% --fuel gas --coalition KGZ,UZX --promise -1".split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--date", "--inflow", "--fuel", "perhaps UZB", "--promise");
        var policy = Run.of(("water policy --years 0 --threads 0 --data " + DATA).split(" "));
        assertThat(policy.err()).contains("--years", "--threads");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "season --inflow much|--inflow",
                "season --date 2025-10-15|--date",
                "season --coalition KGZ,UZC|perhaps UZB",
                "season --storage toktogul=50|toktogul",
                "season --reservoir toktogol|toktogol",
                "swap --year 2050|2050",
                "plan --fuel free|domestic or market",
                "plan --closed kokseray|kokseray",
                "plant --plant uzb-coal|a plant that stands at a river",
                "plant --year 2040|a year from 2024 to 2039",
                "plant kambarata|perhaps kambarata-1",
                "plant rogun --plant nurek|one plant",
                "plan --opens kambarata1=2030|perhaps kambarata-1",
                "plan --closed toktogul|--closed",
                "policy --year 2050|a year from 2024 to 2040",
                "policy --threads 0|--threads",
                "hours --year 2090|a year from 2024 to 2040",
                "hours --year 2023 --values monthly|a year from 2024 to 2040",
                "hindcast|docs/data.md",
                "watch --draws 0|--draws",
                "policy --years 0|--years",
                "policy --paths 1|--paths",
                "hours --values weekly|policy or monthly",
                "hindcast --record nowhere|--record"
            })
    void aMistakeIsNamed(String line, String named) {
        var args = ("water " + line + " --data " + DATA).split(" ");
        var run = Run.of(args);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(named);
        assertThat(run.out()).isEmpty();
    }
}
