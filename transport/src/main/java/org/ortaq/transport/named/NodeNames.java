package org.ortaq.transport.named;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ortaq.table.Nearest;

/** Nodes by name, numbered from 0 in the order in which they were first seen. */
public final class NodeNames {

    /** Above this many names a near one is not looked for. */
    private static final int SEARCHED = 200_000;

    private final LinkedHashMap<String, Integer> byName = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    /** Other names of nodes; a name that two nodes share is none. */
    private final LinkedHashMap<String, Integer> other = new LinkedHashMap<>();

    int add(String name) {
        var known = byName.get(name);
        if (known != null) {
            return known;
        }
        int node = names.size();
        byName.put(name, node);
        names.add(name);
        return node;
    }

    void addOther(String name, int node) {
        other.merge(name, node, (a, b) -> a.equals(b) ? a : Integer.valueOf(-1));
    }

    public int count() {
        return names.size();
    }

    public String name(int node) {
        return names.get(node);
    }

    /** The node of an id, or of a name that only one node has. */
    public OptionalInt find(String name) {
        var node = byName.get(name);
        if (node == null) {
            node = other.get(name);
        }
        return node == null || node < 0 ? OptionalInt.empty() : OptionalInt.of(node);
    }

    /** A name near to one that is not there. */
    public Optional<String> nearest(String name) {
        if (names.size() > SEARCHED) {
            return Optional.empty();
        }
        var all = new ArrayList<>(names);
        all.addAll(other.keySet());
        return Nearest.to(name, all);
    }
}
