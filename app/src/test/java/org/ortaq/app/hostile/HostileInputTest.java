package org.ortaq.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every reader reads spoilt files. {@code -Dortaq.mutants=10000} is the long form, {@code -Dortaq.reader=iati} attacks the readers
 * whose name begins so.
 */
class HostileInputTest {

    private static final int MUTANTS = Integer.getInteger("ortaq.mutants", 300);
    private static final String READER = System.getProperty("ortaq.reader", "");

    @TempDir
    private static Path folder = Path.of("");

    static List<Subject> all(Path folder) throws IOException {
        return Stream.of(TableSubjects.all(folder), TreeSubjects.all(folder), FileSubjects.all(folder))
                .flatMap(List::stream)
                .toList();
    }

    static Stream<Subject> readers() throws IOException {
        return all(folder).stream().filter(s -> s.name().startsWith(READER));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void noMutantCrashesHangsOrIsSwallowed(Subject subject) throws InterruptedException {
        long start = System.nanoTime();
        var tally = Attack.run(subject, MUTANTS);
        if (MUTANTS > 300) {
            System.out.printf("%-24s %s, %.1f s%n", subject.name(), tally, (System.nanoTime() - start) / 1e9);
        }
        assertThat(tally.defects()).as(tally.toString()).isEmpty();
        assertThat(tally.refused()).as("mutants refused").isPositive();
        assertThat(tally.seen() + tally.harmless()).as("mutants read").isPositive();
    }
}
