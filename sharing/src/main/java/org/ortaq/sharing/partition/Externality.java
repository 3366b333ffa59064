package org.ortaq.sharing.partition;

/**
 * What happens to a coalition when two parts of outsiders join.
 *
 * @param up how often it gains
 * @param down how often it loses
 * @param same how often nothing changes
 */
public record Externality(int up, int down, int same) {
    /** Counts over all embedded coalitions and all pairs of other parts. */
    public static Externality of(PartitionGame game) {
        var counts = new int[3];
        for (var partition : game.worth().keySet()) for (int s : partition.parts()) count(game, s, partition, counts);
        return new Externality(counts[2], counts[0], counts[1]);
    }

    private static void count(PartitionGame game, int coalition, Partition partition, int[] counts) {
        var parts = partition.parts();
        for (int a = 0; a < parts.size(); a++)
            for (int b = a + 1; b < parts.size(); b++) {
                int first = parts.get(a);
                int second = parts.get(b);
                if (first == coalition || second == coalition) continue;
                var joined = new Partition(parts.stream()
                        .filter(p -> p != second)
                        .map(p -> p == first ? first | second : p)
                        .toList());
                int sign = game.of(coalition, joined).compareTo(game.of(coalition, partition));
                counts[1 + Integer.signum(sign)]++;
            }
    }

    /** Whether the worth of a coalition never depends on the others. */
    public boolean isNone() {
        return up == 0 && down == 0;
    }
}
