package org.ortaq.assessment;

import java.util.List;
import org.ortaq.region.Member;
import org.ortaq.region.Region;

/** What a course costs the five. */
interface Costs {

    /** Nothing is paid. */
    Costs NONE = together(List.of());

    /** Million 2023 US dollars paid in a year, by member. */
    double[] in(Region region);

    /** Equal for courses with equal costs. */
    String content();

    /** What several pay side by side. */
    static Costs together(List<? extends Costs> parts) {
        return new Costs() {
            @Override
            public double[] in(Region region) {
                var paid = new double[Member.values().length];
                for (var part : parts) {
                    double[] more = part.in(region);
                    for (int m = 0; m < paid.length; m++) {
                        paid[m] += more[m];
                    }
                }
                return paid;
            }

            @Override
            public String content() {
                return parts.stream().map(Costs::content).toList().toString();
            }
        };
    }
}
