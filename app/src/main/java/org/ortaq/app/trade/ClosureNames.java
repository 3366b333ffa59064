package org.ortaq.app.trade;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ortaq.trade.equilibrium.Closure;

/** How closures are written on the command line and in files. */
final class ClosureNames {

    private ClosureNames() {}

    static String of(Closure closure) {
        return closure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Closure> of(String name) {
        return Arrays.stream(Closure.values()).filter(c -> of(c).equals(name)).findFirst();
    }

    static List<String> all() {
        return Arrays.stream(Closure.values()).map(ClosureNames::of).toList();
    }
}
