package org.ortaq.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A game of gains: what each coalition can have by itself.
 *
 * @param players names, 1 to 12, all different, without "+"
 * @param worth by bit mask of the coalition, 2^n values, 0 for the empty one
 * @param exact whether the worths were stated exactly (fractions, decimals) and not computed in doubles
 */
public record Game(List<String> players, List<Rational> worth, boolean exact) {
    /** Largest number of players. */
    public static final int MOST = 12;

    /** @throws IllegalArgumentException naming what cannot be */
    public Game {
        players = List.copyOf(players);
        worth = List.copyOf(worth);
        int n = players.size();
        if (n < 1 || n > MOST) throw new IllegalArgumentException("players: found " + n + ", expected 1 to " + MOST);
        if (worth.size() != 1 << n)
            throw new IllegalArgumentException(
                    "v: found " + worth.size() + " values, expected " + (1 << n) + " for " + n + " players");
        if (worth.getFirst().signum() != 0)
            throw new IllegalArgumentException("v[0]: found " + worth.getFirst() + ", expected 0");
        checkNames(players);
    }

    private static void checkNames(List<String> players) {
        var seen = new TreeSet<String>();
        for (String name : players) {
            if (name.isBlank() || name.contains("+"))
                throw new IllegalArgumentException("players: found \"" + name + "\", expected a name without \"+\"");
            if (!seen.add(name)) throw new IllegalArgumentException("players: \"" + name + "\" is there twice");
        }
    }

    /** A game computed in doubles; each is taken at its exact value. */
    public static Game of(List<String> players, double[] v) {
        return new Game(players, Arrays.stream(v).mapToObj(Rational::of).toList(), false);
    }

    /** A game stated exactly. */
    public static Game exact(List<String> players, List<Rational> worth) {
        return new Game(players, worth, true);
    }

    /** The game of a rule such as an airport or a river. */
    public static Game of(List<String> players, GameRule rule) {
        if (players.size() != rule.players())
            throw new IllegalArgumentException(
                    "players: found " + players.size() + " names, expected " + rule.players());
        var worth =
                IntStream.range(0, 1 << rule.players()).mapToObj(rule::worth).toList();
        return new Game(players, worth, rule.exact());
    }

    /** Names for players who have none: 1, 2, 3 ... */
    public static List<String> numbered(int players) {
        return IntStream.rangeClosed(1, players).mapToObj(Integer::toString).toList();
    }

    /** Number of players. */
    public int size() {
        return players.size();
    }

    /** The coalition of all. */
    public int grand() {
        return worth.size() - 1;
    }

    /** What the coalition can have by itself. */
    public Rational of(int coalition) {
        return worth.get(coalition);
    }

    /** What player i can have alone. */
    public Rational alone(int player) {
        return worth.get(1 << player);
    }

    /** What player i adds to all the others: v(N) - v(N without i), the most the others would let it have. */
    public Rational contribution(int player) {
        return worth.getLast().minus(worth.get(grand() & ~(1 << player)));
    }

    /** The worths as doubles, by bit mask. */
    public double[] v() {
        return worth.stream().mapToDouble(Rational::doubleValue).toArray();
    }

    /** The game with all signs turned: the costs of a game of costs as gains. */
    public Game negated() {
        return new Game(players, worth.stream().map(Rational::negate).toList(), exact);
    }

    /** Names of the members in player order, such as {@code KAZ+UZB}. */
    public String name(int coalition) {
        return Subsets.members(size(), coalition)
                .mapToObj(players::get)
                .reduce((a, b) -> a + "+" + b)
                .orElse("");
    }

    /** Whether the players alone get no more than all together, so that someone can be given a share to agree to. */
    public boolean hasImputations() {
        Rational alone = IntStream.range(0, size()).mapToObj(this::alone).reduce(Rational.ZERO, Rational::plus);
        return alone.compareTo(worth.getLast()) <= 0;
    }
}
