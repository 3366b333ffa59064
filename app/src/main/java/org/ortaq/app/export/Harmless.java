package org.ortaq.app.export;

/**
 * Texts that a spreadsheet would run as a formula when it opens a table. A text that begins with = + - @, a tab, a line end, their
 * wide forms, or an apostrophe gets an apostrophe before it; {@link #back} takes one apostrophe away, so every text comes back as it
 * was. Numbers are never touched.
 */
public final class Harmless {

    private static final String RUNS = "=+-@\t\r\n'\uff1d\uff0b\uff0d\uff20";

    private Harmless() {}

    public static String of(String text) {
        return !text.isEmpty() && RUNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The text that {@link #of} was given. */
    public static String back(String text) {
        return text.startsWith("'") ? text.substring(1) : text;
    }
}
