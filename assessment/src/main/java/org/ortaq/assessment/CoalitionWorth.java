package org.ortaq.assessment;

import java.util.List;
import org.ortaq.region.Coalition;
import org.ortaq.region.Member;

/**
 * What a coalition brings: present values of gains over the baseline, million 2023 US dollars.
 *
 * @param gains of each member, whether in the coalition or not, [part][member]
 */
public record CoalitionWorth(Coalition coalition, double[][] gains) {

    /** v(S): what its members gain. */
    public double worth() {
        return sum(coalition.members());
    }

    /** What the members gain in one part of the account. */
    public double worth(Part part) {
        double sum = 0;
        for (var member : coalition.members()) {
            sum += gains[part.ordinal()][member.ordinal()];
        }
        return sum;
    }

    /** What those outside gain, or lose where it is negative, by what the coalition does. */
    public double externality() {
        return sum(
                List.of(Member.values()).stream().filter(m -> !coalition.has(m)).toList());
    }

    /** All parts for one member, in the coalition or not. */
    public double gain(Member member) {
        return sum(List.of(member));
    }

    private double sum(List<Member> members) {
        double sum = 0;
        for (var member : members) {
            for (var part : Part.values()) {
                sum += gains[part.ordinal()][member.ordinal()];
            }
        }
        return sum;
    }
}
