package org.ortaq.sharing.partition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A division of all players into parts that stand together.
 *
 * @param parts bit masks of the parts, not empty and without common members, sorted by their lowest member
 */
public record Partition(List<Integer> parts) implements Comparable<Partition> {
    /** Sorts the parts. @throws IllegalArgumentException if one is empty or two have a common member */
    public Partition {
        parts = parts.stream()
                .sorted((a, b) -> Integer.compare(Integer.numberOfTrailingZeros(a), Integer.numberOfTrailingZeros(b)))
                .toList();
        int seen = 0;
        for (int part : parts) {
            if (part <= 0 || (seen & part) != 0)
                throw new IllegalArgumentException("parts: found " + parts + ", expected parts without common members");
            seen |= part;
        }
    }

    /** All partitions of n players, from everybody alone to all together; 52 for five. */
    public static List<Partition> all(int n) {
        return of((1 << n) - 1);
    }

    /** All partitions of the members of a coalition; one without parts for the empty coalition. */
    public static List<Partition> of(int coalition) {
        var found = new ArrayList<Partition>();
        add(coalition, List.of(), found);
        return found;
    }

    // The lowest player still free takes every set of other free ones along, the empty set first.
    private static void add(int free, List<Integer> parts, List<Partition> found) {
        if (free == 0) {
            found.add(new Partition(parts));
            return;
        }
        int lowest = Integer.lowestOneBit(free);
        int others = free & ~lowest;
        for (int along = 0; ; along = (along - others) & others) {
            var longer = new ArrayList<>(parts);
            longer.add(lowest | along);
            add(others & ~along, longer, found);
            if (along == others) return;
        }
    }

    /** Everybody in the coalition alone. */
    public static Partition singletons(int coalition) {
        return new Partition(IntStream.range(0, Integer.SIZE)
                .filter(i -> (coalition >> i & 1) == 1)
                .mapToObj(i -> 1 << i)
                .toList());
    }

    /** All in the coalition together; no part for the empty one. */
    public static Partition together(int coalition) {
        return new Partition(coalition == 0 ? List.of() : List.of(coalition));
    }

    /** This partition with one more part. */
    public Partition with(int part) {
        var longer = new ArrayList<>(parts);
        longer.add(part);
        return new Partition(longer);
    }

    /** The players who are in some part. */
    public int players() {
        return parts.stream().mapToInt(Integer::intValue).reduce(0, (a, b) -> a | b);
    }

    /** The parts with the names of their members, such as {@code A+B|C}. */
    public String name(List<String> players) {
        return parts.stream()
                .map(part -> IntStream.range(0, players.size())
                        .filter(i -> (part >> i & 1) == 1)
                        .mapToObj(players::get)
                        .collect(Collectors.joining("+")))
                .collect(Collectors.joining("|"));
    }

    /** More parts first, then by parts. */
    @Override
    public int compareTo(Partition other) {
        int order = Integer.compare(other.parts.size(), parts.size());
        for (int k = 0; k < parts.size() && order == 0; k++) order = Integer.compare(parts.get(k), other.parts.get(k));
        return order;
    }
}
