package org.ortaq.solver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/**
 * The functions of the HiGHS C interface (highs_c_api.h, 1.12) that are used, as method handles. Functions that only
 * copy arrays are bound as "critical", so that Java arrays are passed without a copy; the solve itself is not, for it
 * must not hold up the garbage collector.
 */
final class Highs {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final SymbolLookup LIBRARY = NativeLibrary.load();
    private static final Linker.Option HEAP = Linker.Option.critical(true);

    static final MethodHandle CREATE = LINKER.downcallHandle(at("Highs_create"), FunctionDescriptor.of(ADDRESS));
    static final MethodHandle DESTROY = LINKER.downcallHandle(at("Highs_destroy"), FunctionDescriptor.ofVoid(ADDRESS));
    static final MethodHandle VERSION = LINKER.downcallHandle(at("Highs_version"), FunctionDescriptor.of(ADDRESS));
    static final MethodHandle SIZE_OF_INT = LINKER.downcallHandle(at("Highs_getSizeofHighsInt"), returningInt(ADDRESS));
    static final MethodHandle SET_BOOL =
            LINKER.downcallHandle(at("Highs_setBoolOptionValue"), returningInt(ADDRESS, ADDRESS, JAVA_INT));
    static final MethodHandle SET_INT =
            LINKER.downcallHandle(at("Highs_setIntOptionValue"), returningInt(ADDRESS, ADDRESS, JAVA_INT));
    static final MethodHandle SET_DOUBLE =
            LINKER.downcallHandle(at("Highs_setDoubleOptionValue"), returningInt(ADDRESS, ADDRESS, JAVA_DOUBLE));
    static final MethodHandle SET_STRING =
            LINKER.downcallHandle(at("Highs_setStringOptionValue"), returningInt(ADDRESS, ADDRESS, ADDRESS));
    static final MethodHandle CLEAR_MODEL = LINKER.downcallHandle(at("Highs_clearModel"), returningInt(ADDRESS));
    static final MethodHandle CLEAR_SOLVER = LINKER.downcallHandle(at("Highs_clearSolver"), returningInt(ADDRESS));
    // highs, columns, rows, entries, format, sense, offset, cost, lower, upper, rowLower, rowUpper, start, index, value
    static final MethodHandle PASS_LP = LINKER.downcallHandle(
            at("Highs_passLp"),
            returningInt(
                    ADDRESS,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_DOUBLE,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS),
            HEAP);
    // the same with the integrality of the columns at the end
    static final MethodHandle PASS_MIP = LINKER.downcallHandle(
            at("Highs_passMip"),
            returningInt(
                    ADDRESS,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_DOUBLE,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS,
                    ADDRESS),
            HEAP);
    static final MethodHandle RUN = LINKER.downcallHandle(at("Highs_run"), returningInt(ADDRESS));
    static final MethodHandle MODEL_STATUS = LINKER.downcallHandle(at("Highs_getModelStatus"), returningInt(ADDRESS));
    static final MethodHandle OBJECTIVE =
            LINKER.downcallHandle(at("Highs_getObjectiveValue"), FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS));
    // highs, column values, column duals, row values, row duals
    static final MethodHandle SOLUTION = LINKER.downcallHandle(
            at("Highs_getSolution"), returningInt(ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS), HEAP);

    static final MethodHandle ROW_BOUNDS = LINKER.downcallHandle(
            at("Highs_changeRowBounds"), returningInt(ADDRESS, JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE));
    static final MethodHandle COLUMN_BOUNDS = LINKER.downcallHandle(
            at("Highs_changeColBounds"), returningInt(ADDRESS, JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE));
    static final MethodHandle COST =
            LINKER.downcallHandle(at("Highs_changeColCost"), returningInt(ADDRESS, JAVA_INT, JAVA_DOUBLE));
    static final MethodHandle ENTRY =
            LINKER.downcallHandle(at("Highs_changeCoeff"), returningInt(ADDRESS, JAVA_INT, JAVA_INT, JAVA_DOUBLE));
    // highs, lower, upper, entries, column index, value
    static final MethodHandle ADD_ROW = LINKER.downcallHandle(
            at("Highs_addRow"), returningInt(ADDRESS, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_INT, ADDRESS, ADDRESS), HEAP);
    // highs, column status, row status
    static final MethodHandle SET_BASIS =
            LINKER.downcallHandle(at("Highs_setBasis"), returningInt(ADDRESS, ADDRESS, ADDRESS), HEAP);
    static final MethodHandle GET_BASIS =
            LINKER.downcallHandle(at("Highs_getBasis"), returningInt(ADDRESS, ADDRESS, ADDRESS), HEAP);
    // highs, name, value
    static final MethodHandle DOUBLE_INFO =
            LINKER.downcallHandle(at("Highs_getDoubleInfoValue"), returningInt(ADDRESS, ADDRESS, ADDRESS));
    static final MethodHandle INT_INFO =
            LINKER.downcallHandle(at("Highs_getIntInfoValue"), returningInt(ADDRESS, ADDRESS, ADDRESS));

    private Highs() {}

    private static MemorySegment at(String name) {
        return LIBRARY.findOrThrow(name);
    }

    private static FunctionDescriptor returningInt(MemoryLayout... arguments) {
        return FunctionDescriptor.of(JAVA_INT, arguments);
    }
}
