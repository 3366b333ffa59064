package org.ortaq.transport.assignment;

import java.util.Comparator;

/**
 * Where goods begin, and what they are exempt from.
 *
 * @param state where a tree is rooted
 * @param insideMask the blocs that hold it
 */
public record OriginKey(int state, int insideMask) implements Comparable<OriginKey> {

    @Override
    public int compareTo(OriginKey other) {
        return Comparator.comparingInt(OriginKey::state)
                .thenComparingInt(OriginKey::insideMask)
                .compare(this, other);
    }
}
