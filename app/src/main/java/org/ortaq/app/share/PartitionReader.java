package org.ortaq.app.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ortaq.sharing.Rational;
import org.ortaq.sharing.partition.Partition;
import org.ortaq.sharing.partition.PartitionGame;
import org.ortaq.table.Problems;
import org.ortaq.table.Tree;

/**
 * Reads worths by partition: {@code "A+B|C": [12, 9]}, in the order of the parts as written, or {@code {A+B: 12, C: 9}}. Without
 * {@code players} these come in the order they are first named.
 */
final class PartitionReader {
    private static final int SHOWN = 6;

    private final String file;
    private final Located located;
    private final Problems problems;
    private final TreeMap<Partition, List<Rational>> worth = new TreeMap<>();

    PartitionReader(String file, Located located, Problems problems) {
        this.file = file;
        this.located = located;
        this.problems = problems;
    }

    Optional<PartitionGame> read(Tree tree, List<String> stated) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            located.reject(tree, "partitions", "", "keys and values such as \"A+B|C\": [12, 9]");
            return Optional.empty();
        }
        var players = stated.isEmpty() ? named(mapping) : stated;
        if (players.isEmpty() || players.size() > PartitionGame.MOST) {
            located.reject(tree, "partitions", players.size() + " players", "1 to " + PartitionGame.MOST + " players");
            return Optional.empty();
        }
        mapping.keys().forEach((names, value) -> add(players, names, value));
        missing(tree, players);
        return problems.isEmpty() ? Optional.of(new PartitionGame(players, worth, true)) : Optional.empty();
    }

    private static List<String> split(String names, String sign) {
        return Arrays.stream(names.split(sign, -1)).map(String::strip).toList();
    }

    private static List<String> named(Tree.Mapping mapping) {
        return mapping.keys().keySet().stream()
                .flatMap(names -> split(names, "[|+]").stream())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private void add(List<String> players, String names, Tree value) {
        String field = "partitions." + names;
        int before = problems.count();
        var masks = new ArrayList<Integer>();
        for (String part : split(names, "[|]")) masks.add(mask(players, part, field, value));
        if (problems.count() > before) return;
        int all = masks.stream().reduce(0, (a, b) -> a | b);
        if (masks.stream().mapToInt(Integer::bitCount).sum() != players.size()
                || Integer.bitCount(all) != players.size()) {
            located.reject(value, field, names, "each of " + String.join(", ", players) + " in exactly one part");
            return;
        }
        var values = values(players, masks, value, field);
        if (values.size() != masks.size()) return;
        var partition = new Partition(masks);
        var sorted = partition.parts().stream()
                .map(part -> values.get(masks.indexOf(part)))
                .toList();
        if (worth.put(partition, sorted) != null) located.reject(value, field, names, "each partition once");
    }

    private int mask(List<String> players, String part, String field, Tree at) {
        int mask = 0;
        for (String name : split(part, "[+]")) {
            int i = players.indexOf(name);
            if (i < 0)
                problems.addChoice(
                        file, at.line(), field, name, "one of the players " + String.join(", ", players), players);
            else if ((mask >> i & 1) == 1) located.reject(at, field, name, "each player once");
            else mask |= 1 << i;
        }
        return mask;
    }

    private List<Rational> values(List<String> players, List<Integer> masks, Tree tree, String field) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            var numbers = located.numbers(tree, field);
            if (tree instanceof Tree.Sequence && numbers.size() != masks.size())
                located.reject(tree, field, numbers.size() + " values", masks.size() + ", one for each part");
            return numbers;
        }
        var byMask = new TreeMap<Integer, Rational>();
        mapping.keys().forEach((part, value) -> {
            String at = field + "." + part;
            int before = problems.count();
            int mask = mask(players, part, at, value);
            var number = located.number(value, at);
            if (problems.count() == before && (!masks.contains(mask) || byMask.put(mask, number) != null))
                located.reject(value, at, part, "a part of the partition, once");
        });
        if (byMask.size() < masks.size() && problems.isEmpty())
            located.reject(tree, field, byMask.size() + " values", masks.size() + ", one for each part");
        return masks.stream().filter(byMask::containsKey).map(byMask::get).toList();
    }

    private void missing(Tree tree, List<String> players) {
        var missing = Partition.all(players.size()).stream()
                .filter(p -> !worth.containsKey(p))
                .toList();
        if (missing.isEmpty() || !problems.isEmpty()) return;
        String names = missing.stream().limit(SHOWN).map(p -> p.name(players)).collect(Collectors.joining(", "));
        String more = missing.size() > SHOWN ? " and " + (missing.size() - SHOWN) + " more" : "";
        located.reject(
                tree,
                "partitions",
                worth.size() + " partitions",
                "all " + Partition.all(players.size()).size() + "; not there: " + names + more
                        + " (one that is not there is not taken as 0)");
    }
}
