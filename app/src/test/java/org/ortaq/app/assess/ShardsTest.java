package org.ortaq.app.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortaq.assessment.draws.Drawn;
import org.ortaq.assessment.draws.Ensemble;
import org.ortaq.assessment.draws.Origin;
import org.ortaq.assessment.draws.Plan;
import org.ortaq.assessment.draws.Sampling;
import org.ortaq.assessment.draws.Series;
import org.ortaq.assessment.draws.Shard;
import org.ortaq.assessment.draws.SharedSeries;
import org.ortaq.table.InputException;

class ShardsTest {

    private static final Plan PLAN = new Plan(40, Sampling.SOBOL, -3, true);
    private static final Origin ORIGIN = new Origin("run", "data", "package", "hash", 2024, 2040, "1");

    @TempDir
    private Path folder = Path.of("");

    /** Numbers that lose bits in any decimal form; draw 3 lacks one of them. */
    private static Drawn drawn(int number) {
        var values = new TreeMap<Series, Double>();
        for (int area = 0; area < 50; area++) {
            if (number != 3 || area != 7) {
                values.put(new Series(Series.Course.PACKAGE, "m", "Area " + area, 2030), 1.0 / (3 + number + area));
            }
        }
        values.put(new Series(Series.Course.BASELINE, "m", "Ü", 2030), -0.0);
        return Drawn.of(number, number == 5 ? 2 : 0, values, new SharedSeries());
    }

    private static Ensemble ensemble(Origin origin, Plan plan, Shard shard) {
        var drawn = new ArrayList<Drawn>();
        for (int number : shard.draws(plan.draws())) {
            drawn.add(drawn(number));
        }
        return new Ensemble(origin, plan, drawn);
    }

    private Path written(String name, Ensemble ensemble) throws IOException {
        return Files.write(folder.resolve(name), EnsembleFile.bytes(ensemble));
    }

    @Test
    void shardsInAnyOrderGiveTheBytesOfTheWhole() throws IOException {
        var whole = ensemble(ORIGIN, PLAN, Shard.WHOLE);
        var files = new ArrayList<Path>();
        for (int i = 3; i >= 1; i--) {
            files.add(written("shard-" + i, ensemble(ORIGIN, PLAN, new Shard(i, 3))));
        }
        var joined = Shards.join(files);
        assertThat(EnsembleFile.bytes(joined)).isEqualTo(EnsembleFile.bytes(whole));
        assertThat(joined.unconverged()).containsExactly(5);
        assertThat(joined.values(new Series(Series.Course.PACKAGE, "m", "Area 7", 2030)))
                .hasSize(39);
    }

    @Test
    void shardsOfAnotherRunAreRefusedWithEveryReason() throws IOException {
        var one = written("one", ensemble(ORIGIN, PLAN, new Shard(1, 2)));
        var other = new Origin("run2", "data", "dry", "hash2", 2024, 2040, "1");
        var two = written("two", ensemble(other, new Plan(40, Sampling.LHS, -3, true), new Shard(2, 2)));
        assertThatThrownBy(() -> Shards.join(List.of(one, two)))
                .isInstanceOfSatisfying(
                        InputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(p -> p.field() + ": " + p.found())
                                .containsExactlyInAnyOrder(
                                        "scenario: dry",
                                        "content of the scenario: hash2",
                                        "run: run2",
                                        "--sampling: lhs"));
    }

    @Test
    void aDrawInTwoShardsIsRefused() throws IOException {
        var one = written("one", ensemble(ORIGIN, PLAN, new Shard(1, 2)));
        var all = written("all", ensemble(ORIGIN, PLAN, Shard.WHOLE));
        assertThatThrownBy(() -> Shards.join(List.of(one, all)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("0, 2, 4, 6, 8, 10, 12, 14, 16, 18 and 10 more")
                .hasMessageContaining("in no other shard");
    }

    @Test
    void aMissingShardIsNamedByItsDraws() throws IOException {
        var one = written("one", ensemble(ORIGIN, PLAN, new Shard(1, 2)));
        assertThatThrownBy(() -> Shards.join(List.of(one)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("20 of 40")
                .hasMessageContaining("missing 1, 3, 5");
    }

    @Test
    void whatIsNoShardIsRefused() throws IOException {
        var text = Files.writeString(folder.resolve("text"), "draw,value\n1,2\n");
        assertThatThrownBy(() -> Shards.join(List.of(text)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a Parquet file of draws");
        assertThatThrownBy(() -> Shards.join(List.of(folder.resolve("nowhere"))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a file that exists");
    }
}
