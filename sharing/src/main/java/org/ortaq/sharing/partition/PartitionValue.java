package org.ortaq.sharing.partition;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.sharing.Rational;
import org.ortaq.sharing.Shapley;

/** Values of a game in partition function form; all of them are the Shapley value where there are no externalities. */
public enum PartitionValue {
    /** Shapley value of the averaged game (Macho-Stadler, Perez-Castrillo and Wettstein 2007). */
    AVERAGE,
    /** Shapley value with every outsider alone (Pham Do and Norde 2007; de Clippel and Serrano 2008). */
    EXTERNALITY_FREE,
    /** Shapley value with all outsiders together (McQuillin 2009). */
    TOGETHER,
    /**
     * Myerson (1977): the sum over (S, P) of (-1)^(p-1) (p-1)! (1/n - sum over the other parts T without i of 1/((p-1)(n-t)))
     * V(S, P), p parts in P. It may give a player less than nothing where all worths are positive.
     */
    MYERSON;

    /** The value by player; its sum is what all have together. */
    public List<Rational> of(PartitionGame game) {
        return switch (this) {
            case AVERAGE -> Shapley.of(Outsiders.AVERAGE.game(game));
            case EXTERNALITY_FREE -> Shapley.of(Outsiders.ALONE.game(game));
            case TOGETHER -> Shapley.of(Outsiders.TOGETHER.game(game));
            case MYERSON -> myerson(game);
        };
    }

    private static List<Rational> myerson(PartitionGame game) {
        var value = new ArrayList<Rational>();
        for (int i = 0; i < game.size(); i++) {
            Rational sum = Rational.ZERO;
            for (var partition : game.worth().keySet())
                for (int s : partition.parts())
                    sum = sum.plus(game.of(s, partition).times(weight(game.size(), i, s, partition)));
            value.add(sum);
        }
        return value;
    }

    private static Rational weight(int n, int player, int coalition, Partition partition) {
        int parts = partition.parts().size();
        Rational bracket = Rational.of(1, n);
        for (int other : partition.parts())
            if (other != coalition && (other >> player & 1) == 0)
                bracket = bracket.minus(Rational.of(1, (parts - 1L) * (n - Integer.bitCount(other))));
        long factor = Outsiders.factorial(parts - 1);
        return bracket.times(Rational.of(parts % 2 == 0 ? -factor : factor));
    }
}
