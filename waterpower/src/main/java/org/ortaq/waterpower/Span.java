package org.ortaq.waterpower;

import org.ortaq.region.water.Monthly;

/**
 * The two calendar years a water year lies in. Index 0 is October of the first, index 11 September of the second.
 *
 * @param first whose October to December is meant
 * @param second whose January to September is meant
 */
record Span(Sections first, Sections second) {

    static int month(int index) {
        return (index + 9) % 12 + 1;
    }

    Sections at(int index) {
        return index < 3 ? first : second;
    }

    static double hours(int index) {
        return 24 * Monthly.days(month(index));
    }

    static double hm3PerFlow(int index) {
        return Monthly.hm3PerFlow(month(index));
    }

    /** Countries that dispatch jointly in both years. */
    int jointMask() {
        return first.power().jointMask() & second.power().jointMask();
    }

    double parameter(String name) {
        return second.parameters().get("waterpower." + name);
    }
}
