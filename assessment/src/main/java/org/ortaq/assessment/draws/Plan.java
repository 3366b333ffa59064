package org.ortaq.assessment.draws;

/**
 * Which draws there are. Ensembles of one plan, one package and one scenario can be joined.
 *
 * @param draws how many in all
 * @param seed another seed gives other draws
 * @param coalitions whether all coalitions are run in each draw, or baseline and package only
 */
public record Plan(int draws, Sampling sampling, long seed, boolean coalitions) {

    public static final int MOST = 1_000_000;

    public Plan {
        if (!(1 <= draws && draws <= MOST)) {
            throw new IllegalArgumentException("draws: found " + draws + ", expected 1 to " + MOST);
        }
    }
}
