package org.ortaq.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A set of the five that cooperate.
 *
 * @param mask bit mask over {@link Member}, 0 (nobody) to 31 (all)
 */
public record Coalition(int mask) implements Comparable<Coalition> {

    public static final Coalition NOBODY = new Coalition(0);
    public static final Coalition ALL = new Coalition(31);

    public Coalition {
        if (mask < 0 || mask > 31) {
            throw new IllegalArgumentException("mask must be 0 to 31: " + mask);
        }
    }

    public static Coalition of(Collection<Member> members) {
        return new Coalition(members.stream().mapToInt(Member::bit).reduce(0, (a, b) -> a | b));
    }

    /** The 31 coalitions with at least one member, by mask. */
    public static List<Coalition> nonEmpty() {
        return IntStream.rangeClosed(1, 31).mapToObj(Coalition::new).toList();
    }

    public boolean has(Member member) {
        return (mask & member.bit()) != 0;
    }

    public boolean hasAll(Collection<Member> members) {
        return members.stream().allMatch(this::has);
    }

    public List<Member> members() {
        var members = new ArrayList<Member>();
        for (var member : Member.values()) {
            if (has(member)) {
                members.add(member);
            }
        }
        return List.copyOf(members);
    }

    public int size() {
        return Integer.bitCount(mask);
    }

    /** The members joined by plus signs, {@code KAZ+UZB}. */
    public String name() {
        return members().stream().map(Member::name).collect(Collectors.joining("+"));
    }

    @Override
    public int compareTo(Coalition other) {
        return Integer.compare(mask, other.mask);
    }
}
