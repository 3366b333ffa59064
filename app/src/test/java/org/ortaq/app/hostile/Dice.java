package org.ortaq.app.hostile;

import java.util.List;
import java.util.SplittableRandom;

/** Choices that are the same for the same seed. */
public final class Dice {

    /** Values that look like numbers, dates or words to some reader and are none, or none of ordinary size. */
    private static final List<String> VALUES = List.of(
            "NaN",
            "nan",
            "Infinity",
            "-Infinity",
            "1e400",
            "-1e400",
            "1e999999999",
            "1e-400",
            "-0",
            "-1",
            "0",
            "1",
            "0x1p3",
            "0x10",
            "1d",
            "1_000",
            "1,5",
            "1 000",
            "１２",
            "٣٤",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "99999999999999999999999999",
            "9".repeat(400),
            "0." + "1".repeat(300),
            "",
            " ",
            "null",
            "true",
            "~",
            "\u202Eevil",
            "a\u0000b",
            "\uFEFF1",
            "=1+1",
            "@SUM(A1)",
            "+1",
            "../../etc/passwd",
            "2024-02-30",
            "9999-99-99",
            "x".repeat(20_000),
            "[",
            "{",
            "\"",
            "'",
            "(",
            "((((((((((",
            "1/0",
            "-".repeat(5_000) + "1",
            "(".repeat(5_000) + "1" + ")".repeat(5_000),
            "1" + "+1".repeat(5_000),
            "2..99999999999",
            "\\",
            "%s%n",
            "${jndi:ldap://x}",
            "<a>",
            "&amp;",
            ";",
            ":",
            "#",
            "~1");

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }

    String value() {
        return of(VALUES);
    }

    /** A value a little off one that stands in the file. */
    String near(String value) {
        int at = value.isEmpty() ? 0 : below(value.length());
        return switch (below(6)) {
            case 0 -> value + value;
            case 1 -> value.isEmpty() ? "x" : value.substring(0, at) + value.substring(at + 1);
            case 2 -> value.substring(0, at) + (char) ('!' + below(94)) + value.substring(at);
            case 3 -> "-" + value;
            case 4 -> value + "e" + below(400);
            default -> value.isEmpty() ? "0" : value.substring(0, at);
        };
    }
}
