package org.ortaq.assessment.draws;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ortaq.numerics.LatinHypercube;
import org.ortaq.numerics.Points;
import org.ortaq.numerics.Sobol;

/** How draws are spread over what is uncertain. */
public enum Sampling {
    /** A Latin hypercube: any number of draws, each range covered evenly. */
    LHS,
    /** Scrambled Sobol points: best for powers of two; more draws extend fewer. */
    SOBOL;

    public Points points(long seed, int draws, int dimensions) {
        return switch (this) {
            case LHS -> new LatinHypercube(seed, draws, dimensions);
            case SOBOL -> Sobol.scrambled(seed, dimensions);
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Stream.of(values()).map(Sampling::word).toList();
    }

    /** @throws IllegalArgumentException if there is no such word */
    public static Sampling of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
