package org.ortaq.solver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * Sends what native code prints to stdout nowhere while it runs. The integer search of HiGHS 1.12 prints a line for some points
 * whatever its options say, and our stdout is one JSON object. POSIX only; elsewhere nothing is held back.
 */
final class QuietOutput implements AutoCloseable {

    private static final Linker LINKER = Linker.nativeLinker();
    private static final int STDOUT = 1;
    private static final int WRITE_ONLY = 1;

    private final Optional<MethodHandle> flush = function("fflush", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    private final Optional<MethodHandle> duplicate = function("dup", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private final Optional<MethodHandle> replace =
            function("dup2", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
    private final Optional<MethodHandle> shut = function("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private final int saved;

    QuietOutput() {
        int kept = -1;
        int nowhere = devNull();
        if (nowhere >= 0 && flush.isPresent() && duplicate.isPresent() && replace.isPresent() && shut.isPresent()) {
            call(flush.get(), MemorySegment.NULL);
            kept = call(duplicate.get(), STDOUT);
            call(replace.get(), nowhere, STDOUT);
            call(shut.get(), nowhere);
        }
        saved = kept;
    }

    private static Optional<MethodHandle> function(String name, FunctionDescriptor shape) {
        return LINKER.defaultLookup().find(name).map(address -> LINKER.downcallHandle(address, shape));
    }

    private static int devNull() {
        var open = LINKER.defaultLookup()
                .find("open")
                .map(address -> LINKER.downcallHandle(
                        address,
                        FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT),
                        Linker.Option.firstVariadicArg(2)));
        if (open.isEmpty()) {
            return -1;
        }
        try (var arena = Arena.ofConfined()) {
            return call(open.get(), arena.allocateFrom("/dev/null"), WRITE_ONLY);
        }
    }

    private static int call(MethodHandle function, Object... arguments) {
        return HighsCalls.get("stdout", () -> (int) function.invokeWithArguments(arguments));
    }

    @Override
    public void close() {
        if (saved >= 0) {
            call(flush.orElseThrow(), MemorySegment.NULL);
            call(replace.orElseThrow(), saved, STDOUT);
            call(shut.orElseThrow(), saved);
        }
    }
}
