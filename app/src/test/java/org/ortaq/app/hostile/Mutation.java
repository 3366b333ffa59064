package org.ortaq.app.hostile;

/** One way, or many, to spoil files of a format. */
public interface Mutation {

    Mutant of(byte[] original, Dice dice);

    /** This one mostly, another one time in so many. */
    default Mutation orOneIn(int many, Mutation other) {
        return (original, dice) -> dice.below(many) == 0 ? other.of(original, dice) : of(original, dice);
    }
}
