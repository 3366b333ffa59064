package org.ortaq.sharing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Worths listed by names, such as {@code "KAZ+UZB": 3}, in any order of the names; every coalition must be there. */
public final class NamedCoalitions implements GameRule {
    private final int players;
    private final TreeMap<Integer, Rational> worth = new TreeMap<>();

    /**
     * Reads the names.
     *
     * @param players names of the players
     * @param coalitions worth by member names joined with "+"
     * @throws IllegalArgumentException if a name is unknown or repeated, or a coalition is missing or there twice
     */
    public NamedCoalitions(List<String> players, Map<String, Rational> coalitions) {
        this.players = players.size();
        if (players.size() > Game.MOST)
            throw new IllegalArgumentException("players: found " + players.size() + ", expected 1 to " + Game.MOST);
        worth.put(0, Rational.ZERO);
        // Sorted, so that of several mistakes always the same one is named.
        new TreeMap<>(coalitions).forEach((names, value) -> add(players, names, value));
        for (int mask = 1; mask < 1 << players.size(); mask++)
            if (!worth.containsKey(mask))
                throw new IllegalArgumentException("coalitions: \"" + names(players, mask) + "\" is missing (a missing "
                        + "coalition is not taken as 0)");
    }

    private void add(List<String> players, String names, Rational value) {
        int mask = 0;
        for (String name : names.split("\\+", -1)) {
            int bit = 1 << known(players, names, name.strip());
            if ((mask & bit) != 0)
                throw new IllegalArgumentException("coalitions: \"" + names + "\" has \"" + name + "\" twice");
            mask |= bit;
        }
        if (worth.put(mask, value) != null)
            throw new IllegalArgumentException("coalitions: \"" + names + "\" is there twice");
    }

    private static int known(List<String> players, String names, String name) {
        int i = players.indexOf(name);
        if (i < 0)
            throw new IllegalArgumentException("coalitions: \"" + names + "\" has the player \"" + name
                    + "\", expected one of " + String.join(", ", players));
        return i;
    }

    private static String names(List<String> players, int mask) {
        return Subsets.members(players.size(), mask).mapToObj(players::get).collect(Collectors.joining("+"));
    }

    @Override
    public int players() {
        return players;
    }

    @Override
    public Rational worth(int coalition) {
        Rational value = worth.get(coalition);
        if (value == null) throw new IllegalArgumentException("coalition: found mask " + coalition);
        return value;
    }
}
