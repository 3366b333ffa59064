package org.ortaq.solver;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Calls of HiGHS with their return code checked; a failure names the call and the code. */
final class HighsCalls {
    private static final int OK = 0;
    private static final int WARNING = 1;
    private static final int EITHER = 9;
    static final int ROW_WISE = 2;
    static final int MINIMISE = 1;
    /** The model status "unknown". */
    static final int UNDECIDED = 15;

    /** A native call that returns a HiGHS status code. */
    interface Call {
        int code() throws Throwable;
    }

    /** A native call that returns a value. */
    interface Getter<T> {
        T value() throws Throwable;
    }

    private HighsCalls() {}

    /** @throws SolverException if the call returns an error; a warning (a limit reached) is for the status to tell */
    static void call(String name, Call call) {
        int code = get(name, call::code);
        if (code != OK && code != WARNING)
            throw new SolverException("HiGHS " + version() + " failed in " + name + ": it returned " + code);
    }

    static <T> T get(String name, Getter<T> getter) {
        try {
            return getter.value();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new SolverException("HiGHS " + name + ": " + e.getMessage(), e);
        }
    }

    /** A HiGHS object that prints nothing and uses one thread. */
    static MemorySegment create() {
        MemorySegment highs = get("create", () -> (MemorySegment) Highs.CREATE.invokeExact());
        int bytes = get("getSizeofHighsInt", () -> (int) Highs.SIZE_OF_INT.invokeExact(highs));
        if (bytes != Integer.BYTES)
            throw new SolverException("HiGHS integers: found " + bytes + " bytes, expected " + Integer.BYTES);
        // First of all, for HiGHS writes to stdout otherwise.
        option(highs, "output_flag", false);
        option(highs, "threads", 1);
        option(highs, "parallel", "off");
        option(highs, "mip_rel_gap", 0.0);
        // Entries below this are dropped; the default, 1e-9, is within reach of a badly scaled but honest program.
        option(highs, "small_matrix_value", 1e-12);
        return highs;
    }

    static void destroy(MemorySegment highs) {
        get("destroy", () -> {
            Highs.DESTROY.invokeExact(highs);
            return 0;
        });
    }

    static String version() {
        MemorySegment text = get("version", () -> (MemorySegment) Highs.VERSION.invokeExact());
        return text.reinterpret(32).getString(0);
    }

    static void option(MemorySegment highs, String name, boolean value) {
        int flag = value ? 1 : 0;
        try (var arena = Arena.ofConfined()) {
            MemorySegment key = arena.allocateFrom(name);
            call("option " + name, () -> (int) Highs.SET_BOOL.invokeExact(highs, key, flag));
        }
    }

    static void option(MemorySegment highs, String name, int value) {
        try (var arena = Arena.ofConfined()) {
            MemorySegment key = arena.allocateFrom(name);
            call("option " + name, () -> (int) Highs.SET_INT.invokeExact(highs, key, value));
        }
    }

    static void option(MemorySegment highs, String name, double value) {
        try (var arena = Arena.ofConfined()) {
            MemorySegment key = arena.allocateFrom(name);
            call("option " + name, () -> (int) Highs.SET_DOUBLE.invokeExact(highs, key, value));
        }
    }

    static void option(MemorySegment highs, String name, String value) {
        try (var arena = Arena.ofConfined()) {
            MemorySegment key = arena.allocateFrom(name);
            MemorySegment text = arena.allocateFrom(value);
            call("option " + name, () -> (int) Highs.SET_STRING.invokeExact(highs, key, text));
        }
    }

    /** Replaces the model by this program. */
    static void pass(MemorySegment highs, LinearProgram p) {
        call("clearModel", () -> (int) Highs.CLEAR_MODEL.invokeExact(highs));
        call("passLp", () -> (int) Highs.PASS_LP.invokeExact(
                highs,
                p.columns(),
                p.rows(),
                p.entries(),
                ROW_WISE,
                MINIMISE,
                0.0,
                MemorySegment.ofArray(p.cost()),
                MemorySegment.ofArray(p.lower()),
                MemorySegment.ofArray(p.upper()),
                MemorySegment.ofArray(p.rowLower()),
                MemorySegment.ofArray(p.rowUpper()),
                MemorySegment.ofArray(p.rowStart()),
                MemorySegment.ofArray(p.columnIndex()),
                MemorySegment.ofArray(p.value())));
    }

    static double objective(MemorySegment highs) {
        return get("getObjectiveValue", () -> (double) Highs.OBJECTIVE.invokeExact(highs));
    }

    static int info(MemorySegment highs, String name) {
        try (var arena = Arena.ofConfined()) {
            MemorySegment key = arena.allocateFrom(name);
            MemorySegment value = arena.allocate(java.lang.foreign.ValueLayout.JAVA_INT);
            call("info " + name, () -> (int) Highs.INT_INFO.invokeExact(highs, key, value));
            return value.get(java.lang.foreign.ValueLayout.JAVA_INT, 0);
        }
    }

    static double doubleInfo(MemorySegment highs, String name) {
        try (var arena = Arena.ofConfined()) {
            MemorySegment key = arena.allocateFrom(name);
            MemorySegment value = arena.allocate(java.lang.foreign.ValueLayout.JAVA_DOUBLE);
            call("info " + name, () -> (int) Highs.DOUBLE_INFO.invokeExact(highs, key, value));
            return value.get(java.lang.foreign.ValueLayout.JAVA_DOUBLE, 0);
        }
    }

    /** Number of the status of the model after a run (HighsModelStatus in highs_c_api.h). */
    static int modelStatus(MemorySegment highs) {
        return get("getModelStatus", () -> (int) Highs.MODEL_STATUS.invokeExact(highs));
    }

    /** Whether HiGHS left open how the program ends: infeasible or unbounded, or unknown. */
    static boolean undecided(int status) {
        return status == EITHER || status == UNDECIDED;
    }

    /**
     * A status of the model in our words.
     *
     * @throws SolverException if it is an error or no end of a solve
     */
    static Status status(int status) {
        return switch (status) {
            // 6 is "empty": no rows and no columns with a choice, its trivial point is optimal.
            case 6, 7 -> Status.OPTIMAL;
            case 8 -> Status.INFEASIBLE;
            case EITHER -> Status.INFEASIBLE_OR_UNBOUNDED;
            case 10 -> Status.UNBOUNDED;
            case 13 -> Status.TIME_LIMIT;
            case 14 -> Status.ITERATION_LIMIT;
            default ->
                throw new SolverException(
                        "HiGHS " + version() + " ended with model status " + status + " (" + name(status) + ")");
        };
    }

    private static String name(int status) {
        return switch (status) {
            case 0 -> "not set";
            case 1 -> "load error";
            case 2 -> "model error";
            case 3 -> "presolve error";
            case 4 -> "solve error";
            case 5 -> "postsolve error";
            case 11 -> "objective bound";
            case 12 -> "objective target";
            case UNDECIDED -> "unknown";
            case 16 -> "solution limit";
            case 17 -> "interrupted";
            default -> "not known to this binding";
        };
    }
}
