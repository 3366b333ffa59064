package org.ortaq.region;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.ortaq.table.Nearest;

/** The countries of the package, numbered in the order of their codes, so that the order of rows changes nothing. */
public final class Countries {

    private final List<String> codes;
    private final TreeMap<String, String> names;
    private final int[] members;

    /** @param names name by ISO 3166 alpha-3 code; must hold the five */
    public Countries(TreeMap<String, String> names) {
        this.names = new TreeMap<>(names);
        this.codes = List.copyOf(names.keySet());
        this.members = new int[Member.values().length];
        for (var member : Member.values()) {
            members[member.ordinal()] = of(member.name());
        }
    }

    public int size() {
        return codes.size();
    }

    public Collection<String> codes() {
        return codes;
    }

    public String code(int index) {
        return codes.get(index);
    }

    public String name(int index) {
        return Objects.requireNonNull(names.get(codes.get(index)));
    }

    /** @throws IllegalArgumentException naming the nearest code when there is no such country */
    public int of(String code) {
        int index = java.util.Collections.binarySearch(codes, code);
        if (index < 0) {
            throw new IllegalArgumentException("'" + code + "' is not a country"
                    + Nearest.to(code, codes).map(n -> ": " + n + "?").orElse(""));
        }
        return index;
    }

    public boolean has(String code) {
        return names.containsKey(code);
    }

    /** Indices of the five in the order of {@link Member}. */
    public int[] members() {
        return members.clone();
    }

    public int of(Member member) {
        return members[member.ordinal()];
    }

    public boolean isMember(int index) {
        for (int member : members) {
            if (member == index) {
                return true;
            }
        }
        return false;
    }
}
