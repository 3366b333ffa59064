package org.ortaq.region;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.ortaq.table.Nearest;

/** The uncertain numbers, read at one corner of their ranges. */
public final class Parameters {

    private final TreeMap<String, Parameter> byId = new TreeMap<>();
    private final Corner corner;

    public Parameters(Collection<Parameter> parameters, Corner corner) {
        parameters.forEach(p -> byId.put(p.id(), p));
        this.corner = corner;
    }

    public Corner corner() {
        return corner;
    }

    public Parameters at(Corner other) {
        return new Parameters(byId.values(), other);
    }

    public List<Parameter> all() {
        return List.copyOf(byId.values());
    }

    /** @throws IllegalArgumentException naming the nearest id when there is no such parameter */
    public Parameter find(String id) {
        var parameter = byId.get(id);
        if (parameter == null) {
            throw new IllegalArgumentException("no parameter '" + id + "'"
                    + Nearest.to(id, byId.keySet())
                            .map(n -> "; perhaps " + n + "?")
                            .orElse(""));
        }
        return parameter;
    }

    /** The value at this corner. */
    public double get(String id) {
        return find(id).at(corner);
    }

    /** The same with one number pinned to a value. */
    public Parameters with(String id, double value) {
        var changed = new TreeMap<>(byId);
        changed.put(id, find(id).pinned(value));
        return new Parameters(changed.values(), corner);
    }
}
