package org.ortaq.numerics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The direction numbers of Joe and Kuo 2008, 32 for each dimension, from the text file beside this class. */
final class DirectionNumbers {
    /** Dimensions in the file. */
    static final int MOST = 1024;

    private static final int BITS = 32;
    private static final String FILE = "joe-kuo-2008.txt";
    private static final int[][] ALL = read();

    private DirectionNumbers() {}

    /** Number k of a dimension, both from 0 on, is the digits that bit k of the Gray code flips. */
    static int[] of(int dimension) {
        return ALL[dimension];
    }

    private static int[][] read() {
        var all = new int[MOST][];
        all[0] = first();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DirectionNumbers.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.US_ASCII))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine())
                if (!line.startsWith("#")) add(all, line.split(" ", -1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
        return all;
    }

    /** Van der Corput. */
    private static int[] first() {
        var numbers = new int[BITS];
        for (int k = 0; k < BITS; k++) numbers[k] = 1 << (BITS - 1 - k);
        return numbers;
    }

    /** Bratley and Fox 1988, ACM Trans. Math. Softw. 14:88-100, equation of the recurrence. */
    private static void add(int[][] all, String[] words) {
        int degree = Integer.parseInt(words[1]);
        int coefficients = Integer.parseInt(words[2]);
        var numbers = new int[BITS];
        for (int k = 0; k < degree; k++) numbers[k] = Integer.parseInt(words[3 + k]) << (BITS - 1 - k);
        for (int k = degree; k < BITS; k++) {
            numbers[k] = numbers[k - degree] ^ (numbers[k - degree] >>> degree);
            for (int j = 1; j < degree; j++)
                if (((coefficients >>> (degree - 1 - j)) & 1) == 1) numbers[k] ^= numbers[k - j];
        }
        all[Integer.parseInt(words[0]) - 1] = numbers;
    }
}
