package org.ortaq.region;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.ortaq.table.Nearest;

/** The uncertain numbers, read under one assumption. */
public final class Parameters {

    private final TreeMap<String, Parameter> byId = new TreeMap<>();
    private final Assumption assumption;

    public Parameters(Collection<Parameter> parameters, Assumption assumption) {
        parameters.forEach(p -> byId.put(p.id(), p));
        this.assumption = assumption;
    }

    public Assumption assumption() {
        return assumption;
    }

    public Parameters at(Assumption other) {
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

    /** The value under this assumption. */
    public double get(String id) {
        return find(id).at(assumption);
    }

    /** The same with one number pinned to a value. */
    public Parameters with(String id, double value) {
        var changed = new TreeMap<>(byId);
        changed.put(id, find(id).pinned(value));
        return new Parameters(changed.values(), assumption);
    }
}
