package org.ortaq.app.share;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortaq.sharing.Excess;
import org.ortaq.sharing.Game;
import org.ortaq.sharing.Rational;
import org.ortaq.sharing.Sense;
import org.ortaq.sharing.Settlement;
import org.ortaq.sharing.Shares;
import org.ortaq.sharing.SharingRule;
import org.ortaq.sharing.partition.Externality;
import org.ortaq.sharing.partition.Outsiders;
import org.ortaq.sharing.partition.Partition;
import org.ortaq.sharing.partition.PartitionGame;
import org.ortaq.sharing.partition.PartitionValue;

/** A game in partition function form with its values, and who would leave under each expectation of the outsiders. */
final class PartitionAnswer {
    private final PartitionFile file;
    private final PartitionGame gains;
    private final Map<PartitionValue, List<Rational>> values = new EnumMap<>(PartitionValue.class);
    private final Map<Outsiders, Shares> shares = new EnumMap<>(Outsiders.class);

    /**
     * Who would leave a value under an expectation.
     *
     * @param leavers coalitions that would, the largest excess first
     * @param settled the smallest payments that keep all; nothing when all stay
     */
    record Under(Outsiders outsiders, List<Excess> leavers, Optional<Settlement> settled) {
        Under {
            leavers = List.copyOf(leavers);
        }
    }

    PartitionAnswer(PartitionFile file) {
        this.file = file;
        gains = file.sense() == Sense.GAIN ? file.game() : file.game().negated();
        for (var value : PartitionValue.values()) values.put(value, turned(value.of(gains)));
        for (var outsiders : Outsiders.values())
            shares.put(outsiders, Shares.of(stated(outsiders.game(gains)), file.sense()));
    }

    private Game stated(Game game) {
        return file.sense() == Sense.GAIN ? game : game.negated();
    }

    private List<Rational> turned(List<Rational> x) {
        return file.sense() == Sense.GAIN ? x : x.stream().map(Rational::negate).toList();
    }

    PartitionFile file() {
        return file;
    }

    PartitionGame game() {
        return file.game();
    }

    /** Shares by player. */
    List<Rational> by(PartitionValue value) {
        return java.util.Objects.requireNonNull(values.get(value));
    }

    /** The game of coalitions under an expectation, with its shares. */
    Shares by(Outsiders outsiders) {
        return java.util.Objects.requireNonNull(shares.get(outsiders));
    }

    List<Rational> by(Outsiders outsiders, SharingRule rule) {
        return by(outsiders).by(rule).orElseThrow();
    }

    /** Who would leave a value, by expectation. */
    List<Under> under(PartitionValue value) {
        var list = new ArrayList<Under>();
        for (var outsiders : Outsiders.values()) {
            var leavers = by(outsiders).leavers(by(value));
            list.add(new Under(
                    outsiders,
                    leavers,
                    leavers.isEmpty()
                            ? Optional.empty()
                            : Optional.of(by(outsiders).transfers(by(value)))));
        }
        return list;
    }

    /** The partition whose parts have most in all (or pay least). */
    Partition best() {
        return gains.best();
    }

    /** What joining outsiders do to a coalition; in a game of costs up means that it pays less. */
    Externality externality() {
        return Externality.of(gains);
    }
}
