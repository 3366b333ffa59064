package org.ortaq.app.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ortaq.app.assess.AssessFiles;
import org.ortaq.assessment.Assessed;
import org.ortaq.assessment.draws.Ensemble;

/** The files of a run beside those of the same run computed again, byte by byte. */
record Comparison(RunRecord record) {

    private static final int SHOWN = 160;

    List<Mismatch> with(Assessed again, Optional<Ensemble> draws) {
        var mismatches = new ArrayList<Mismatch>();
        var contents = AssessFiles.of(again, draws, record.time(), record.platform());
        contents.forEach((name, content) -> of(name, content).ifPresent(mismatches::add));
        record.files().keySet().stream()
                .filter(name -> !contents.containsKey(name))
                .forEach(name -> mismatches.add(
                        new Mismatch("run.json", "names a file that no run writes: " + name, 0, name, "")));
        return mismatches;
    }

    private Optional<Mismatch> of(String name, byte[] expected) {
        var bytes = bytes(name);
        if (bytes.isEmpty()) {
            return Optional.of(new Mismatch(name, "is missing", 0, "", "a file"));
        }
        if (Arrays.equals(bytes.get(), expected)) {
            return Optional.empty();
        }
        return Optional.of(
                name.endsWith(".parquet")
                        ? new Mismatch(
                                name,
                                why(name, bytes.get()),
                                0,
                                VerifyCommand.sha256(bytes.get()),
                                VerifyCommand.sha256(expected))
                        : first(name, bytes.get(), new String(expected, StandardCharsets.UTF_8)));
    }

    private Mismatch first(String name, byte[] bytes, String text) {
        var found = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        var expected = text.split("\n", -1);
        int line = 0;
        while (line < Math.min(found.length, expected.length) && found[line].equals(expected[line])) {
            line++;
        }
        return new Mismatch(name, why(name, bytes), line + 1, at(found, line), at(expected, line));
    }

    /** run.json holds no hash of itself. */
    private String why(String name, byte[] bytes) {
        var hash = record.files().get(name);
        return hash == null
                ? "is not the record of this run"
                : hash.equals(VerifyCommand.sha256(bytes))
                        ? "comes out differently when it is computed again"
                        : "was changed after the run";
    }

    private static String at(String[] lines, int line) {
        var text = line < lines.length ? lines[line] : "";
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    }

    private Optional<byte[]> bytes(String name) {
        Path file = record.folder().resolve(name);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + file + ": " + failed.getMessage(), failed);
        }
    }
}
