package org.ortaq.app.share;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.ortaq.sharing.Airport;
import org.ortaq.sharing.Bankruptcy;
import org.ortaq.sharing.Game;
import org.ortaq.sharing.GameRule;
import org.ortaq.sharing.Rational;
import org.ortaq.sharing.Sense;
import org.ortaq.sharing.WeightedMajority;
import org.ortaq.sharing.partition.PartitionGame;
import org.ortaq.table.Fields;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;
import org.ortaq.table.Tree;
import org.ortaq.table.TreeReader;

/** Reads a game file; all of its mistakes are reported at once. */
final class GameReader {
    private static final List<String> FORMS = List.of("v", "c", "coalitions", "kind");
    private static final List<String> KINDS =
            List.of("bankruptcy", "airport", "weighted-majority", "river", "partition");
    private static final List<String> SENSES = List.of("gain", "cost");
    private static final String NOT_NEGATIVE = "a number of 0 or more";

    private final String file;
    private final Problems problems = new Problems();
    private final Located located;

    private GameReader(String file) {
        this.file = file;
        located = new Located(file, problems);
    }

    /**
     * The game of a text.
     *
     * @param file its name, for the mistakes
     * @throws InputException with all mistakes
     */
    static ReadGame read(String text, String file) {
        var reader = new GameReader(file);
        Optional<? extends ReadGame> game =
                TreeReader.yaml(text, file, reader.problems).flatMap(reader::game);
        reader.problems.throwIfAny();
        return game.orElseThrow();
    }

    private Optional<? extends ReadGame> game(Tree tree) {
        try (var f = Fields.of(tree, file, "", problems)) {
            var name = f.maybeText("name").orElse(file);
            var note = f.maybeText("note");
            var provenance = f.maybeText("provenance");
            var players = players(f);
            var form = form(f);
            var sense = sense(f, form);
            if (form.filter("partition"::equals).isPresent())
                return partitions(f, players).map(g -> new PartitionFile(name, note, provenance, sense, g));
            var game = form.flatMap(key -> worths(f, key, players));
            return game.map(g -> new GameFile(name, note, provenance, sense, g));
        }
    }

    private List<String> players(Fields f) {
        var players = f.texts("players");
        if (players.size() > Game.MOST) f.reject("players", players.size() + " players", "at most " + Game.MOST);
        var seen = new TreeSet<String>();
        for (String name : players) {
            if (name.isEmpty() || name.contains("+")) f.reject("players", "\"" + name + "\"", "a name without \"+\"");
            if (!seen.add(name)) f.reject("players", name, "each player once");
        }
        return players;
    }

    /** Which of the ways to state a game the file has: a key, or what it says of its kind. */
    private Optional<String> form(Fields f) {
        var there = FORMS.stream().filter(key -> f.maybe(key).isPresent()).toList();
        if (there.size() != 1) {
            f.reject(
                    there.isEmpty() ? "v" : there.get(1),
                    String.join(", ", there),
                    "exactly one of " + String.join(", ", FORMS));
            f.keys();
            return Optional.empty();
        }
        if (!there.getFirst().equals("kind")) return Optional.of(there.getFirst());
        String kind = f.text("kind");
        if (KINDS.contains(kind)) return Optional.of(kind);
        f.rejectChoice("kind", kind, "one of " + String.join(", ", KINDS), KINDS);
        f.keys();
        return Optional.empty();
    }

    private static Sense sense(Fields f, Optional<String> form) {
        var stated = f.maybeText("sense");
        if (stated.isPresent() && !SENSES.contains(stated.get())) {
            f.rejectChoice("sense", stated.get(), "gain or cost", SENSES);
            return Sense.GAIN;
        }
        String usual =
                form.filter(key -> key.equals("c") || key.equals("airport")).isPresent() ? "cost" : "gain";
        boolean free = form.filter(key -> key.equals("v") || key.equals("coalitions") || key.equals("partition"))
                .isPresent();
        String sense = stated.orElse(usual);
        if (form.isPresent() && !free && !sense.equals(usual))
            f.reject("sense", sense, usual + ", as the numbers of " + form.get() + " are " + usual + "s");
        return sense.equals("cost") ? Sense.COST : Sense.GAIN;
    }

    private Optional<Game> worths(Fields f, String form, List<String> players) {
        return switch (form) {
            case "v", "c" -> listed(f, form, players);
            case "coalitions" ->
                new CoalitionsReader(file, located, problems).read(f.maybe(form).orElseThrow(), players);
            case "bankruptcy" -> bankruptcy(f, players);
            case "airport" -> airport(f, players);
            case "weighted-majority" -> vote(f, players);
            case "river" -> river(f, players);
            default -> throw new IllegalStateException("form of a game: " + form);
        };
    }

    private Optional<PartitionGame> partitions(Fields f, List<String> players) {
        var tree = f.maybe("partitions");
        if (tree.isEmpty()) f.reject("partitions", "", "worths by partition, such as \"A+B|C\": [12, 9]");
        return tree.flatMap(t -> new PartitionReader(file, located, problems).read(t, players));
    }

    private Optional<Game> listed(Fields f, String key, List<String> players) {
        var tree = f.maybe(key).orElseThrow();
        int size = located.items(tree, key).size();
        if (Integer.bitCount(size) != 1 || size < 2 || size > 1 << Game.MOST) {
            String expected = "2^n values by bit mask, the first for the empty coalition, n = 1 to " + Game.MOST;
            if (tree instanceof Tree.Sequence) located.reject(tree, key, size + " values", expected);
            return Optional.empty();
        }
        var worth = located.numbers(tree, key);
        if (worth.getFirst().signum() != 0)
            located.reject(tree, key + "[0]", worth.getFirst().toString(), "0, for the empty coalition");
        var names = names(f, players, Integer.numberOfTrailingZeros(size), key);
        return problems.isEmpty() ? Optional.of(Game.exact(names, worth)) : Optional.empty();
    }

    private static List<String> names(Fields f, List<String> players, int n, String key) {
        if (players.isEmpty()) return Game.numbered(n);
        if (players.size() != n) f.reject("players", players.size() + " players", n + ", as many as in " + key);
        return players;
    }

    /** Numbers by player; the list must be there and of 1 to 12 numbers of 0 or more. */
    private List<Rational> byPlayer(Fields f, String key, List<String> players) {
        var tree = f.maybe(key);
        if (tree.isEmpty()) {
            f.reject(key, "", "a list of numbers, one for each player");
            return List.of();
        }
        var numbers = located.numbers(tree.get(), key, x -> x.signum() >= 0, NOT_NEGATIVE);
        if (tree.get() instanceof Tree.Sequence && (numbers.isEmpty() || numbers.size() > Game.MOST))
            f.reject(key, numbers.size() + " values", "1 to " + Game.MOST);
        else if (!numbers.isEmpty()) names(f, players, numbers.size(), key);
        return numbers;
    }

    private Rational number(Fields f, String key) {
        var tree = f.maybe(key);
        if (tree.isEmpty()) f.reject(key, "", "a number such as 3, -2.5 or 7/30");
        return tree.map(t -> located.number(t, key)).orElse(Rational.ZERO);
    }

    private static Rational total(List<Rational> numbers) {
        return numbers.stream().reduce(Rational.ZERO, Rational::plus);
    }

    private Optional<Game> bankruptcy(Fields f, List<String> players) {
        int before = problems.count();
        var estate = number(f, "estate");
        var claims = byPlayer(f, "claims", players);
        if (estate.signum() < 0) f.reject("estate", estate.toString(), NOT_NEGATIVE);
        if (problems.count() == before && estate.compareTo(total(claims)) > 0)
            f.reject("estate", estate.toString(), "no more than the claims, " + total(claims));
        return made(players, () -> new Bankruptcy(estate, claims));
    }

    private Optional<Game> airport(Fields f, List<String> players) {
        var costs = byPlayer(f, "costs", players);
        return made(players, () -> new Airport(costs));
    }

    private Optional<Game> vote(Fields f, List<String> players) {
        int before = problems.count();
        var quota = number(f, "quota");
        var weights = byPlayer(f, "weights", players);
        if (problems.count() == before && (quota.signum() <= 0 || quota.compareTo(total(weights)) > 0))
            f.reject("quota", quota.toString(), "above 0 and at most the sum of the weights, " + total(weights));
        return made(players, () -> new WeightedMajority(quota, weights));
    }

    private Optional<Game> river(Fields f, List<String> players) {
        var inflow = byPlayer(f, "inflow", players);
        return new RiverReader(f, located, problems).read(inflow).map(river -> named(players, river));
    }

    private Optional<Game> made(List<String> players, Supplier<GameRule> rule) {
        return problems.isEmpty() ? Optional.of(named(players, rule.get())) : Optional.empty();
    }

    private static Game named(List<String> players, GameRule rule) {
        return Game.of(players.isEmpty() ? Game.numbered(rule.players()) : players, rule);
    }
}
