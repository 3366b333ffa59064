package org.ortaq.app.hostile;

import java.nio.charset.StandardCharsets;

/**
 * A spoilt file.
 *
 * @param bytes what it holds
 * @param how what was done to it, in words
 */
public record Mutant(byte[] bytes, String how) {

    static Mutant of(String text, String how) {
        return new Mutant(text.getBytes(StandardCharsets.UTF_8), how);
    }
}
