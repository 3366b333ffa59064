package org.ortaq.app.verify;

import org.ortaq.table.Json;

/**
 * A file that is not what computing it again gives.
 *
 * @param why in words
 * @param line the first line that differs, from 1; 0 for the file as a whole
 * @param found what stands there
 * @param expected what computing it again gives
 */
record Mismatch(String file, String why, int line, String found, String expected) {

    Object json() {
        return Json.object()
                .put("file", file)
                .put("why", why)
                .put("line", line)
                .put("found", found)
                .put("expected", expected)
                .build();
    }

    String sentence() {
        return file + (line > 0 ? ":" + line : "") + " " + why
                + (line > 0 ? "\n    found     " + found + "\n    expected  " + expected : "");
    }
}
