package org.ortaq.app.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Spoils the words of lines: one left out, doubled, swapped, or another. */
final class WordMutation implements Mutation {

    @Override
    public Mutant of(byte[] original, Dice dice) {
        var lines = new ArrayList<>(List.of(new String(original, StandardCharsets.UTF_8).split("\n", -1)));
        int at = dice.below(lines.size());
        var words = new ArrayList<>(List.of(lines.get(at).split("(?<=[ ;:,<>])|(?=[ ;:,<>])")));
        int w = dice.below(words.size());
        var how = switch (dice.below(7)) {
            case 0 -> {
                words.remove(w);
                yield "left out";
            }
            case 1 -> {
                words.add(w, words.get(w) + " ");
                yield "doubled";
            }
            case 2 -> {
                Collections.swap(words, w, dice.below(words.size()));
                yield "swapped";
            }
            case 3 -> {
                words.set(w, dice.value());
                yield "another value";
            }
            case 4 -> {
                words.add(w, dice.value() + " ");
                yield "one more";
            }
            default -> {
                words.set(w, dice.near(words.get(w)));
                yield "one near it";
            }
        };
        lines.set(at, String.join("", words));
        return Mutant.of(String.join("\n", lines), "line " + (at + 1) + ", word " + (w + 1) + " " + how);
    }
}
