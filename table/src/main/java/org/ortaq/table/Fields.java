package org.ortaq.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * Reads the keys of one mapping, strictly: {@link #close()} reports every key nobody asked for, with the nearest known
 * one as a guess. Like {@link Row}, readers report a bad value and return a harmless stand-in.
 */
public final class Fields implements AutoCloseable {

    private final String file;
    private final Tree.Mapping mapping;
    private final String path;
    private final Problems problems;
    private final TreeSet<String> asked = new TreeSet<>();

    private Fields(String file, Tree.Mapping mapping, String path, Problems problems) {
        this.file = file;
        this.mapping = mapping;
        this.path = path;
        this.problems = problems;
    }

    /** The keys of a tree that must be a mapping; an empty mapping (and a problem) when it is not. */
    public static Fields of(Tree tree, String file, String path, Problems problems) {
        if (tree instanceof Tree.Mapping mapping) {
            return new Fields(file, mapping, path, problems);
        }
        problems.add(file, tree.line(), path, describe(tree), "keys and values");
        return new Fields(file, new Tree.Mapping(tree.line(), java.util.Map.of()), path, problems);
    }

    public int line() {
        return mapping.line();
    }

    public String file() {
        return file;
    }

    public Optional<Tree> maybe(String key) {
        asked.add(key);
        var tree = mapping.keys().get(key);
        return tree == null || tree instanceof Tree.Empty ? Optional.empty() : Optional.of(tree);
    }

    public Optional<String> maybeText(String key) {
        return maybe(key).flatMap(tree -> scalar(key, tree));
    }

    private Optional<String> scalar(String key, Tree tree) {
        if (tree instanceof Tree.Scalar scalar) {
            return Optional.of(scalar.text().strip());
        }
        reject(key, describe(tree), "a single value");
        return Optional.empty();
    }

    public String text(String key) {
        var value = maybeText(key);
        if (value.isEmpty() ? maybe(key).isEmpty() : value.get().isEmpty()) {
            reject(key, "", "a value");
        }
        return value.orElse("");
    }

    public OptionalDouble maybeNumber(String key) {
        var text = maybeText(key);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        var number = Numbers.decimal(text.get());
        if (number.isEmpty()) {
            reject(key, text.get(), "a number");
        }
        return number;
    }

    public double number(String key) {
        var value = maybeNumber(key);
        if (value.isEmpty() && maybe(key).isEmpty()) {
            reject(key, "", "a number");
        }
        return value.orElse(Double.NaN);
    }

    public int integer(String key) {
        var text = text(key);
        var value = Numbers.integer(text);
        if (value.isEmpty() && !text.isEmpty()) {
            reject(key, text, "a whole number");
        }
        return value.orElse(0);
    }

    public boolean flag(String key) {
        var text = text(key);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            reject(key, text, "true or false");
        }
        return text.equals("true");
    }

    /** A list of texts; empty when the key is absent. */
    public List<String> texts(String key) {
        var values = new ArrayList<String>();
        for (var item : items(key)) {
            scalar(key, item).ifPresent(values::add);
        }
        return List.copyOf(values);
    }

    /** A list of trees; empty when the key is absent. */
    public List<Tree> items(String key) {
        return switch (maybe(key).orElse(new Tree.Sequence(line(), List.of()))) {
            case Tree.Sequence sequence -> sequence.items();
            case Tree other -> {
                reject(key, describe(other), "a list");
                yield List.of();
            }
        };
    }

    /** The keys of a nested mapping, if the key is there. */
    public Optional<Fields> nested(String key) {
        return maybe(key).map(tree -> of(tree, file, at(key), problems));
    }

    /** All keys of this mapping, counted as asked for. */
    public List<String> keys() {
        asked.addAll(mapping.keys().keySet());
        return List.copyOf(mapping.keys().keySet());
    }

    public void reject(String key, String found, String expected) {
        problems.add(file, lineOf(key), at(key), found, expected);
    }

    public void rejectChoice(String key, String found, String expected, List<String> candidates) {
        problems.addChoice(file, lineOf(key), at(key), found, expected, candidates);
    }

    private int lineOf(String key) {
        var tree = mapping.keys().get(key);
        return tree == null ? line() : tree.line();
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    @Override
    public void close() {
        reportUnknown();
    }

    /** Reports the keys that nobody asked for; a second call says nothing new. */
    public void reportUnknown() {
        mapping.keys().forEach((key, tree) -> {
            if (!asked.contains(key)) {
                problems.addChoice(
                        file, tree.line(), at(key), key, "one of the keys " + String.join(", ", asked), asked);
            }
        });
    }

    private static String describe(Tree tree) {
        return switch (tree) {
            case Tree.Scalar scalar -> scalar.text();
            case Tree.Empty _ -> "";
            case Tree.Sequence _ -> "a list";
            case Tree.Mapping _ -> "keys and values";
        };
    }
}
