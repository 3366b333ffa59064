package org.ortaq.app.share;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ortaq.sharing.Game;
import org.ortaq.sharing.NamedCoalitions;
import org.ortaq.sharing.Rational;
import org.ortaq.table.Problems;
import org.ortaq.table.Tree;

/** Reads worths by names, {@code {"A+B": 3}}; without {@code players} they come in the order they are first named. */
final class CoalitionsReader {
    private static final int SHOWN = 8;

    private final String file;
    private final Located located;
    private final Problems problems;
    private final Map<String, Rational> worths = new LinkedHashMap<>();
    private final TreeMap<Integer, String> masks = new TreeMap<>();

    CoalitionsReader(String file, Located located, Problems problems) {
        this.file = file;
        this.located = located;
        this.problems = problems;
    }

    Optional<Game> read(Tree tree, List<String> stated) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            located.reject(tree, "coalitions", "", "keys and values such as \"A+B\": 3");
            return Optional.empty();
        }
        var players = stated.isEmpty() ? named(mapping) : stated;
        if (players.isEmpty() || players.size() > Game.MOST) {
            located.reject(tree, "coalitions", players.size() + " players", "1 to " + Game.MOST + " players");
            return Optional.empty();
        }
        mapping.keys().forEach((names, value) -> add(players, names, value));
        missing(tree, players);
        return problems.isEmpty()
                ? Optional.of(Game.of(players, new NamedCoalitions(players, worths)))
                : Optional.empty();
    }

    private static List<String> named(Tree.Mapping mapping) {
        return mapping.keys().keySet().stream()
                .flatMap(names -> members(names).stream())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> members(String names) {
        var members = new ArrayList<String>();
        for (int from = 0; from <= names.length(); ) {
            int plus = names.indexOf('+', from);
            int to = plus < 0 ? names.length() : plus;
            members.add(names.substring(from, to).strip());
            from = to + 1;
        }
        return members;
    }

    private void add(List<String> players, String names, Tree value) {
        String field = "coalitions." + names;
        worths.put(names, located.number(value, field));
        int mask = 0;
        for (String name : members(names)) {
            int i = players.indexOf(name);
            if (i < 0) {
                problems.addChoice(
                        file, value.line(), field, name, "one of the players " + String.join(", ", players), players);
                return;
            }
            if ((mask >> i & 1) == 1) {
                located.reject(value, field, name, "each player once");
                return;
            }
            mask |= 1 << i;
        }
        String other = masks.putIfAbsent(mask, names);
        if (other != null) located.reject(value, field, names, "each coalition once, it stands there as " + other);
    }

    private void missing(Tree tree, List<String> players) {
        var missing = IntStream.range(1, 1 << players.size())
                .filter(mask -> !masks.containsKey(mask))
                .boxed()
                .toList();
        if (missing.isEmpty()) return;
        String names =
                missing.stream().limit(SHOWN).map(mask -> name(players, mask)).collect(Collectors.joining(", "));
        String more = missing.size() > SHOWN ? " and " + (missing.size() - SHOWN) + " more" : "";
        located.reject(
                tree,
                "coalitions",
                "",
                "every coalition: " + names + more + " (one that is not there is not taken as 0)");
    }

    private static String name(List<String> players, int mask) {
        return IntStream.range(0, players.size())
                .filter(i -> (mask >> i & 1) == 1)
                .mapToObj(players::get)
                .collect(Collectors.joining("+"));
    }
}
