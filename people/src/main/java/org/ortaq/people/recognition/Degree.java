package org.ortaq.people.recognition;

/**
 * A degree and what its holder can prove.
 *
 * @param country country index that issued it
 * @param accredited whether the institution is accredited under the law of its country
 * @param amongTop1000 whether the institution is among the first thousand of a ranking the rules name
 * @param listed whether the document stands on the recogniser's national list
 */
public record Degree(int country, Level level, boolean accredited, boolean amongTop1000, boolean listed) {

    /** A degree of an accredited institution that stands on no list. */
    public static Degree ordinary(int country, Level level) {
        return new Degree(country, level, true, false, false);
    }
}
