package org.ortaq.region.people;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.ortaq.table.Nearest;

/** Finds the value a word stands for, or says which word was perhaps meant. */
final class Words {

    private Words() {}

    static <T> T find(String kind, String word, T[] values, Function<T, String> name) {
        return Arrays.stream(values)
                .filter(v -> name.apply(v).equals(word))
                .findFirst()
                .orElseThrow(() ->
                        unknown(kind, word, Arrays.stream(values).map(name).toList()));
    }

    static IllegalArgumentException unknown(String kind, String word, List<String> known) {
        return new IllegalArgumentException("'" + word + "' is not a " + kind
                + Nearest.to(word, known).map(n -> ": " + n + "?").orElse(""));
    }
}
