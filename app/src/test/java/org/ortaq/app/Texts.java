package org.ortaq.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.ortaq.region.datapackage.PackageFiles;

/** The texts of a data package in memory, by path; a copy with one text changed is cheap. */
record Texts(TreeMap<String, String> byPath) implements PackageFiles {

    /** The folder of the package the build ships. */
    static Path folder() {
        return Path.of(System.getProperty("ortaq.data"));
    }

    /** All texts of the shipped package. */
    static Texts shipped() {
        var texts = new TreeMap<String, String>();
        try (var tree = Files.walk(folder())) {
            for (var file : tree.filter(Files::isRegularFile).toList()) {
                texts.put(folder().relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Texts(texts);
    }

    Texts without(String path) {
        var fewer = new TreeMap<>(byPath);
        if (fewer.remove(path) == null) {
            throw new IllegalArgumentException("no text " + path);
        }
        return new Texts(fewer);
    }

    Texts with(String path, String text) {
        var more = new TreeMap<>(byPath);
        more.put(path, text);
        return new Texts(more);
    }

    /** One text changed; a change that changes nothing is a mistake of the test. */
    Texts change(String path, UnaryOperator<String> change) {
        var before = text(path);
        var after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing to change in " + path);
        }
        return with(path, after);
    }

    String text(String path) {
        return read(path).orElseThrow(() -> new IllegalArgumentException("no text " + path));
    }

    /** The number of the first line that begins so, from 1. */
    int line(String path, String beginning) {
        var lines = text(path).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith(beginning)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no line of " + path + " begins with " + beginning);
    }

    /** Writes all texts into a folder. */
    void write(Path target) throws IOException {
        for (var entry : byPath.entrySet()) {
            var file = target.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, entry.getValue());
        }
    }

    @Override
    public Optional<String> read(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    @Override
    public List<String> list(String sub) {
        return byPath.keySet().stream()
                .filter(p -> p.startsWith(sub + "/") && p.indexOf('/', sub.length() + 1) < 0)
                .toList();
    }
}
