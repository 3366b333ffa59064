package org.ortaq.waterpower;

import java.util.List;
import java.util.TreeMap;
import org.ortaq.solver.Basis;

/**
 * Where rivers and power stand on 1 October: storages, water on its way, and the months January to September of that
 * calendar year, already solved. Before the first year only the storages of the October before are known.
 */
public final class WaterPowerState {
    private final TreeMap<String, Double> storage;
    private final TreeMap<String, Double> onTheWay;
    private final TreeMap<String, Double> january;
    private final List<MonthAccount> soFar;
    private final List<Basis> ends;

    WaterPowerState(
            TreeMap<String, Double> storage,
            TreeMap<String, Double> onTheWay,
            TreeMap<String, Double> january,
            List<MonthAccount> soFar) {
        this(storage, onTheWay, january, soFar, List.of());
    }

    private WaterPowerState(
            TreeMap<String, Double> storage,
            TreeMap<String, Double> onTheWay,
            TreeMap<String, Double> january,
            List<MonthAccount> soFar,
            List<Basis> ends) {
        this.storage = storage;
        this.onTheWay = onTheWay;
        this.january = january;
        this.soFar = List.copyOf(soFar);
        this.ends = List.copyOf(ends);
    }

    /** The same, remembering where the programs of the year ended, for those of the next to begin there. */
    WaterPowerState with(List<Basis> bases) {
        return new WaterPowerState(storage, onTheWay, january, soFar, bases);
    }

    List<Basis> ends() {
        return ends;
    }

    /** Volumes in hm3 on 1 October. */
    public TreeMap<String, Double> storageHm3() {
        return new TreeMap<>(storage);
    }

    TreeMap<String, Double> onTheWay() {
        return onTheWay;
    }

    /** Volumes in hm3 on 1 January of the year begun. */
    TreeMap<String, Double> january() {
        return january;
    }

    /** January to September of the year begun, empty before the first year. */
    List<MonthAccount> soFar() {
        return soFar;
    }
}
