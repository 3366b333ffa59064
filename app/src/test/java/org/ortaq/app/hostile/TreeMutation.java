package org.ortaq.app.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ortaq.app.hostile.Node.Entry;
import org.ortaq.app.hostile.Node.Items;
import org.ortaq.app.hostile.Node.Keys;
import org.ortaq.app.hostile.Node.Leaf;

/** Spoils trees: keys, items, values and depth. */
final class TreeMutation implements Mutation {

    private static final List<String> RAW = List.of(
            "NaN",
            "Infinity",
            "-Infinity",
            "1e400",
            "-0",
            "0x10",
            "01",
            "1.",
            ".5",
            "+1",
            "nul",
            "null",
            "true",
            "''",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "\"a\\u0000b\"",
            "[]",
            "{}",
            "[[]]",
            "\"\"",
            "1e999999999",
            "9".repeat(500),
            "[null]",
            "{\"\":1}",
            "[".repeat(2000) + "]".repeat(2000),
            "[".repeat(60) + "]".repeat(60),
            "{\"a\":".repeat(1500) + "1" + "}".repeat(1500),
            "[".repeat(100_000),
            "// x",
            "/* x */ 1",
            "\"unclosed");

    /** A part of a tree: what holds it and where. */
    private record Place(Node holder, int at) {}

    @Override
    public Mutant of(byte[] original, Dice dice) {
        var root = Node.of(new String(original, StandardCharsets.UTF_8));
        var places = new ArrayList<Place>();
        gather(root, places);
        var place = dice.of(places);
        var how = switch (place.holder) {
            case Keys keys -> key(keys.entries(), place.at, dice, places);
            case Items items -> item(items.items(), place.at, dice, places);
            case Leaf _ -> throw new IllegalStateException("a leaf holds nothing");
        };
        return Mutant.of(root.written() + "\n", how);
    }

    private static void gather(Node node, List<Place> places) {
        switch (node) {
            case Keys keys -> {
                for (int k = 0; k < keys.entries().size(); k++) {
                    places.add(new Place(node, k));
                    gather(keys.entries().get(k).value(), places);
                }
            }
            case Items items -> {
                for (int k = 0; k < items.items().size(); k++) {
                    places.add(new Place(node, k));
                    gather(items.items().get(k), places);
                }
            }
            case Leaf _ -> {}
        }
    }

    private static Node at(Place place) {
        return switch (place.holder) {
            case Keys keys -> keys.entries().get(place.at).value();
            case Items items -> items.items().get(place.at);
            case Leaf leaf -> leaf;
        };
    }

    private static String key(List<Entry> entries, int k, Dice dice, List<Place> places) {
        var entry = entries.get(k);
        var key = entry.key();
        switch (dice.below(9)) {
            case 0 -> entries.remove(k);
            case 1 -> entries.add(dice.below(entries.size()), entry);
            case 2 -> entries.add(k, new Entry(key, spoilt(entry.value(), dice, places)));
            case 3 -> entries.set(k, new Entry(dice.near(key), entry.value()));
            case 4 -> entries.add(k, new Entry("colour", new Leaf("blue", true)));
            case 5 -> entries.add(k, new Entry(dice.near(key), entry.value()));
            case 6 -> Collections.swap(entries, k, dice.below(entries.size()));
            default -> entries.set(k, new Entry(key, spoilt(entry.value(), dice, places)));
        }
        return "at the key " + key;
    }

    private static String item(List<Node> items, int k, Dice dice, List<Place> places) {
        switch (dice.below(6)) {
            case 0 -> items.remove(k);
            case 1 -> items.add(k, items.get(k));
            case 2 -> Collections.swap(items, k, dice.below(items.size()));
            default -> items.set(k, spoilt(items.get(k), dice, places));
        }
        return "at item " + k;
    }

    private static Node spoilt(Node node, Dice dice, List<Place> places) {
        return switch (dice.below(5)) {
            case 0 -> new Leaf(dice.value(), true);
            case 1 -> new Leaf(dice.of(RAW), false);
            case 2 -> {
                var other = dice.of(places);
                // a copy, since the tree must not come to hold itself
                yield new Leaf(at(other).written(), false);
            }
            default ->
                node instanceof Leaf leaf
                        ? new Leaf(dice.near(leaf.text()), leaf.quoted())
                        : dice.below(2) == 0 ? new Items(new ArrayList<>(List.of(node))) : new Leaf("null", false);
        };
    }
}
