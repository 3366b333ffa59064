package org.ortaq.assessment;

import java.util.List;
import java.util.OptionalInt;
import org.ortaq.region.Member;

/**
 * Whether promises hold over time. Money is million 2023 US dollars.
 *
 * @param firstYear the year present values stand at
 * @param members by member
 * @param breaches parties that would break one initiative once their own gain of it is in, the worst first
 * @param works the initiatives in the order that keeps the worst running balance highest
 * @param lowest the lowest running balance of any member in that order, present value, at most 0
 * @param lowestAsPlanned the same in the order of likely starts
 * @param bound what no order can exceed
 * @param exact whether no other order is better
 */
public record Endured(
        int firstYear,
        List<Path> members,
        List<Breach> breaches,
        List<Ordered> works,
        double lowest,
        double lowestAsPlanned,
        double bound,
        boolean exact) {

    public Endured {
        members = List.copyOf(members);
        breaches = List.copyOf(breaches);
        works = List.copyOf(works);
    }

    /**
     * The way of one member through the package.
     *
     * @param balance present value of its gains up to each year, over the baseline; the last holds what comes after the horizon
     * @param ahead what staying in is still worth at the beginning of each year, over staying outside while the others go on,
     *     in value of that year
     * @param repaid first year from which the balance stays at or above 0; empty when it never does
     * @param leaves first year in which staying in is worth less than leaving; empty when there is none
     */
    public record Path(Member member, double[] balance, double[] ahead, OptionalInt repaid, OptionalInt leaves) {}

    /**
     * A party that has its gain of an initiative and would do better without the rest of it.
     *
     * @param year in which going on is worth least to it
     * @param had present value of what it gained of the initiative before
     * @param ahead present value of what it would still gain, negative
     */
    public record Breach(String initiative, Member member, int year, double had, double ahead) {}

    /**
     * One work of the order.
     *
     * @param likely the first year of effect in the scenario
     * @param worst who stands lowest while it is done
     * @param lowest that member's running balance then
     */
    public record Ordered(String initiative, int likely, Member worst, double lowest) {}
}
