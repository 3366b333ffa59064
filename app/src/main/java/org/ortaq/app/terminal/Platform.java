package org.ortaq.app.terminal;

import java.util.Map;
import org.ortaq.solver.HighsSolver;
import org.ortaq.table.Json;

/**
 * What a run was computed on: between two of these bits may differ, on one they may not.
 *
 * @param java vendor and version of the Java runtime
 * @param solver name and version of the native solver
 */
public record Platform(String os, String arch, String java, String solver) {

    public static Platform here() {
        return new Platform(
                System.getProperty("os.name", "unknown"),
                System.getProperty("os.arch", "unknown"),
                System.getProperty("java.vendor", "unknown") + " " + Runtime.version(),
                "HiGHS " + HighsSolver.version());
    }

    public Map<String, Object> json() {
        return Json.object()
                .put("os", os)
                .put("arch", arch)
                .put("java", java)
                .put("solver", solver)
                .build();
    }

    public String words() {
        return os + " " + arch + ", " + java + ", " + solver;
    }
}
