package org.ortaq.app.export;

/**
 * A column of a table that goes out.
 *
 * @param unit of its numbers; empty where there is none or it stands in the rows
 */
public record FlatColumn(String name, Kind kind, String unit) {

    /** What its cells are. */
    public enum Kind {
        TEXT,
        NUMBER,
        WHOLE
    }

    public static FlatColumn text(String name) {
        return new FlatColumn(name, Kind.TEXT, "");
    }

    public static FlatColumn number(String name) {
        return new FlatColumn(name, Kind.NUMBER, "");
    }

    public static FlatColumn whole(String name) {
        return new FlatColumn(name, Kind.WHOLE, "");
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }
}
