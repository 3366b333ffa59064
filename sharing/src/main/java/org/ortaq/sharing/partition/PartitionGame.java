package org.ortaq.sharing.partition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ortaq.sharing.Game;
import org.ortaq.sharing.Rational;

/**
 * A game of gains in partition function form.
 *
 * @param players names, 1 to 7, as in a {@link Game}
 * @param worth by partition: what each of its parts has, in the order of the parts; every partition must be there
 * @param exact whether the worths were stated exactly and not computed in doubles
 */
public record PartitionGame(List<String> players, SortedMap<Partition, List<Rational>> worth, boolean exact) {
    /** Largest number of players: 877 partitions. */
    public static final int MOST = 7;

    /** @throws IllegalArgumentException naming what cannot be */
    public PartitionGame {
        players = List.copyOf(players);
        if (players.isEmpty() || players.size() > MOST)
            throw new IllegalArgumentException("players: found " + players.size() + ", expected 1 to " + MOST);
        var copy = new TreeMap<Partition, List<Rational>>();
        for (var partition : Partition.all(players.size())) copy.put(partition, of(players, worth, partition));
        if (worth.size() != copy.size())
            throw new IllegalArgumentException(
                    "partitions: found " + worth.size() + ", expected " + copy.size() + " of all players");
        worth = Collections.unmodifiableSortedMap(copy);
    }

    private static List<Rational> of(
            List<String> players, SortedMap<Partition, List<Rational>> worth, Partition partition) {
        var values = worth.get(partition);
        if (values == null || values.size() != partition.parts().size())
            throw new IllegalArgumentException("partitions: " + partition.name(players) + ": found "
                    + (values == null ? "nothing" : values.size() + " values") + ", expected one for each of its "
                    + partition.parts().size() + " parts (what is not there is not taken as 0)");
        return List.copyOf(values);
    }

    /** A game computed in doubles, each taken at its exact value; same shape as {@link #worth}. */
    public static PartitionGame of(List<String> players, SortedMap<Partition, double[]> worth) {
        var exact = new TreeMap<Partition, List<Rational>>();
        worth.forEach((partition, values) -> {
            var list = new ArrayList<Rational>();
            for (double value : values) list.add(Rational.of(value));
            exact.put(partition, list);
        });
        return new PartitionGame(players, exact, false);
    }

    /** V(S, P): what coalition S has when the players are divided as P. @throws IllegalArgumentException if S is no part of P */
    public Rational of(int coalition, Partition partition) {
        int k = partition.parts().indexOf(coalition);
        var values = worth.get(partition);
        if (k < 0 || values == null)
            throw new IllegalArgumentException(
                    "embedded coalition: found " + coalition + " in " + partition + ", expected a part of a partition");
        return values.get(k);
    }

    /** What all have together. */
    public Rational total() {
        return total(Partition.together(grand()));
    }

    /** What all parts of a partition have, added up. */
    public Rational total(Partition partition) {
        Rational sum = Rational.ZERO;
        for (int part : partition.parts()) sum = sum.plus(of(part, partition));
        return sum;
    }

    /** The partition in which all parts added up have most: all together unless another has more. */
    public Partition best() {
        Partition best = Partition.together(grand());
        for (var partition : worth.keySet()) if (total(partition).compareTo(total(best)) > 0) best = partition;
        return best;
    }

    /** Number of players. */
    public int size() {
        return players.size();
    }

    /** Bit mask of all players. */
    public int grand() {
        return (1 << players.size()) - 1;
    }

    /** Number of pairs (S, P); 151 for five players. */
    public int embedded() {
        return worth.keySet().stream().mapToInt(p -> p.parts().size()).sum();
    }

    /** The game with all signs turned: costs as gains. */
    public PartitionGame negated() {
        var turned = new TreeMap<Partition, List<Rational>>();
        worth.forEach((partition, values) ->
                turned.put(partition, values.stream().map(Rational::negate).toList()));
        return new PartitionGame(players, turned, exact);
    }
}
