package org.ortaq.transport.tntp;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.table.Nearest;
import org.ortaq.table.Numbers;
import org.ortaq.table.Problem;
import org.ortaq.table.Problems;

/** The lines of a file: tags first, then rows without comments. */
final class TntpLines {

    static final String END = "END OF METADATA";

    /** The tags of the collection; the last four tell of a file and change nothing. */
    private static final List<String> TAGS = List.of(
            END,
            "NUMBER OF ZONES",
            "NUMBER OF NODES",
            "FIRST THRU NODE",
            "NUMBER OF LINKS",
            "TOTAL OD FLOW",
            "DISTANCE WEIGHT",
            "DISTANCE FACTOR",
            "TOLL WEIGHT",
            "TOLL FACTOR",
            "ORIGINAL HEADER",
            "ORIGINAL FILE",
            "VERSION",
            "DATE");

    /** Mistakes after which reading ends; a wrong kind of file has one on every line. */
    private static final int MOST_PROBLEMS = 1000;

    private record Tag(String value, int line) {}

    private final BufferedReader reader;
    private final String file;
    private final Problems problems;
    private final TreeMap<String, Tag> tags = new TreeMap<>();
    private int line;
    private boolean metadataEnded;
    private String row = "";

    TntpLines(BufferedReader reader, String file, Problems problems) {
        this.reader = reader;
        this.file = file;
        this.problems = problems;
    }

    /** Goes to the next row that is not empty; false at the end. */
    boolean next() throws IOException {
        for (var text = reader.readLine(); text != null; text = reader.readLine()) {
            line++;
            var content = content(line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
            if (content.startsWith("<")) {
                tag(content);
            } else if (!content.isEmpty()) {
                row = content;
                return !isHopeless();
            }
        }
        return false;
    }

    private boolean isHopeless() {
        if (problems.count() >= MOST_PROBLEMS) {
            problems.add(file, line, "", row, "a better file: reading ended after " + MOST_PROBLEMS + " mistakes");
            return true;
        }
        return false;
    }

    private static String content(String text) {
        int comment = text.indexOf('~');
        // a tag may hold a comment as its value (ORIGINAL HEADER); it is cut off like any other
        return (comment < 0 ? text : text.substring(0, comment)).strip();
    }

    private void tag(String content) {
        int close = content.indexOf('>');
        if (close < 0) {
            problems.add(file, line, "", content, "a tag <NAME> value");
            return;
        }
        var name = content.substring(1, close)
                .strip()
                .toUpperCase(java.util.Locale.ROOT)
                .replaceAll("\\s+", " ");
        var value = content.substring(close + 1).replace(";", " ").strip();
        if (!TAGS.contains(name)) {
            problems.add(new Problem(
                    file,
                    line,
                    "",
                    "<" + name + ">",
                    "one of the tags <" + String.join(">, <", TAGS) + ">",
                    Nearest.to(name, TAGS)));
        } else if (metadataEnded) {
            problems.add(file, line, "<" + name + ">", value, "tags before <" + END + ">");
        } else if (name.equals(END)) {
            metadataEnded = true;
            if (!value.isEmpty()) {
                problems.add(file, line, "<" + END + ">", value, "nothing after it");
            }
        } else if (tags.putIfAbsent(name, new Tag(value, line)) != null) {
            problems.add(file, line, "<" + name + ">", value, "each tag once");
        }
    }

    boolean hasMetadataEnded() {
        return metadataEnded;
    }

    String row() {
        return row;
    }

    int line() {
        return line;
    }

    int tagLine(String name) {
        var tag = tags.get(name);
        return tag == null ? 0 : tag.line();
    }

    /** A whole number of at least 0 under a tag; a problem when it is there and wrong, or missing and required. */
    OptionalInt whole(String name, boolean required) {
        var tag = tags.get(name);
        if (tag == null) {
            if (required) {
                missing(name);
            }
            return OptionalInt.empty();
        }
        var value = Numbers.integer(tag.value());
        if (value.isEmpty() || value.getAsInt() < 0) {
            problems.add(file, tag.line(), "<" + name + ">", tag.value(), "a whole number of 0 or more");
            return OptionalInt.empty();
        }
        return value;
    }

    private void missing(String name) {
        var near = Nearest.to(name, List.copyOf(new TreeSet<>(tags.keySet())));
        problems.add(new Problem(
                file,
                0,
                "<" + name + ">",
                "",
                "a tag <" + name + "> before <" + END + ">",
                near.map(n -> "<" + n + "> was meant")));
    }

    /** A number of at least 0 under the first of these tags that is there. */
    OptionalDouble number(String... names) {
        for (var name : names) {
            var tag = tags.get(name);
            if (tag != null && !tag.value().isEmpty()) {
                var value = Numbers.decimal(tag.value());
                if (value.isEmpty() || value.getAsDouble() < 0) {
                    problems.add(file, tag.line(), "<" + name + ">", tag.value(), "a number of 0 or more");
                    return OptionalDouble.empty();
                }
                return value;
            }
        }
        return OptionalDouble.empty();
    }
}
