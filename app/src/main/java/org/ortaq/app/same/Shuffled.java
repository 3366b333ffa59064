package org.ortaq.app.same;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;

/** A copy of a data package with the rows of every table in another order. */
final class Shuffled {

    private Shuffled() {}

    /** Copies the package into an empty folder. */
    static void copy(Path from, Path to, long seed) {
        try (Stream<Path> tree = Files.walk(from)) {
            for (var path : tree.sorted().toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else if (path.toString().endsWith(".csv")) {
                    Files.writeString(target, rows(Files.readString(path), path.toString(), seed));
                } else {
                    Files.copy(path, target);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String rows(String text, String file, long seed) {
        var problems = new Problems();
        var table = Csv.read(text, file, problems);
        problems.throwIfAny();
        List<List<String>> rows = new ArrayList<>();
        table.rows()
                .forEach(row -> rows.add(table.header().stream()
                        .map(column -> row.maybeText(column).orElse(""))
                        .toList()));
        Collections.shuffle(rows, new Random(seed));
        return Csv.write(table.header(), rows);
    }
}
