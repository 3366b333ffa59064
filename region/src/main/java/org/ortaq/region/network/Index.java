package org.ortaq.region.network;

import java.util.List;
import java.util.TreeMap;
import org.ortaq.table.Nearest;

/** Finds the number of an id in a list, or refuses with the nearest id. */
final class Index {

    private final String what;
    private final TreeMap<String, Integer> byId = new TreeMap<>();

    Index(String what, List<String> ids) {
        this.what = what;
        for (int i = 0; i < ids.size(); i++) {
            byId.put(ids.get(i), i);
        }
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** @throws IllegalArgumentException naming the id and the nearest one */
    int of(String id) {
        var found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException("'" + id + "' is not " + what
                    + Nearest.to(id, byId.keySet())
                            .map(n -> "; perhaps " + n + "?")
                            .orElse(""));
        }
        return found;
    }
}
