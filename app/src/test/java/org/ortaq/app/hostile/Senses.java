package org.ortaq.app.hostile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ortaq.app.hostile.Subject.Sense;

/** Readings of the usual formats that share no code with the readers of the program. */
final class Senses {

    private Senses() {}

    /** The text of bytes in UTF-8, without a byte order mark; empty when they are not UTF-8. */
    static Optional<String> text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** A number in one spelling; anything else as it stands. */
    static String value(String text) {
        var bare = text.strip();
        if (bare.length() < 70 && bare.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?")) {
            double number = Double.parseDouble(bare);
            return number == 0 ? "0.0" : String.valueOf(number);
        }
        return bare.replaceAll("\\s+", " ")
                .replaceAll(" ?([-+*/^()=<>,|]) ?", "$1")
                .replaceAll("[\\s;]*;[\\s;]*", ";")
                .replaceAll("^;|;$", "");
    }

    /** Nothing can be said of the bytes: a reading that equals the original passes. */
    static Sense any() {
        return _ -> Optional.of("");
    }

    /** Rows of cells by column; an empty cell is as good as none, the order of columns means nothing. */
    static Sense csv(String... ignored) {
        return csv(false, false, List.of(ignored));
    }

    /** Rows whose order means nothing. */
    static Sense csvRows(String... ignored) {
        return csv(true, false, List.of(ignored));
    }

    /** Rows whose order means nothing, and one that stands twice means what it means once. */
    static Sense csvSet(String... ignored) {
        return csv(true, true, List.of(ignored));
    }

    /** Only some columns mean anything; others may even have no name. */
    static Sense csvOnly(String... columns) {
        return bytes -> text(bytes)
                .flatMap(Cells::of)
                .filter(rows -> !rows.isEmpty())
                .flatMap(rows -> {
                    var header = rows.getFirst().stream().map(String::strip).toList();
                    boolean ragged = rows.stream().anyMatch(r -> r.size() != header.size());
                    boolean twice =
                            header.stream().filter(h -> !h.isEmpty()).distinct().count()
                                    != header.stream().filter(h -> !h.isEmpty()).count();
                    var others = header.stream()
                            .filter(h -> !List.of(columns).contains(h))
                            .toList();
                    return ragged || twice
                            ? Optional.empty()
                            : Optional.of(table(rows, others).sorted().collect(Collectors.joining("\n")));
                });
    }

    private static Sense csv(boolean sorted, boolean once, List<String> ignored) {
        return bytes -> text(bytes).flatMap(Cells::of).filter(Senses::isTable).map(rows -> {
            var lines = table(rows, ignored);
            if (sorted) {
                lines = lines.sorted();
            }
            return (once ? lines.distinct() : lines).collect(Collectors.joining("\n"));
        });
    }

    private static boolean isTable(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return false;
        }
        var header = rows.getFirst().stream().map(String::strip).toList();
        var named = header.stream().filter(h -> !h.isEmpty()).toList();
        return named.stream().distinct().count() == named.size()
                && rows.stream().allMatch(r -> r.size() == header.size() && isNamed(header, r));
    }

    private static boolean isNamed(List<String> header, List<String> row) {
        return IntStream.range(0, row.size())
                .allMatch(c -> !header.get(c).isEmpty() || row.get(c).isBlank());
    }

    private static Stream<String> table(List<List<String>> rows, List<String> ignored) {
        var lines = new ArrayList<String>();
        for (var row : rows.subList(1, rows.size())) {
            var cells = new TreeMap<String, String>();
            for (int c = 0; c < row.size(); c++) {
                var column = rows.getFirst().get(c).strip();
                var value = value(row.get(c));
                if (!value.isEmpty() && !ignored.contains(column)) {
                    cells.put(column, value);
                }
            }
            lines.add(cells.toString());
        }
        return lines.stream();
    }

    /** Words of lines between blanks and other separators; what follows a sign of comments is none. */
    static Sense words(String separators, String comment) {
        return words(separators, comment, Function.identity());
    }

    static Sense words(String separators, String comment, Function<String, String> line) {
        return bytes -> text(bytes)
                .map(text -> Stream.of(text.split("\r\n|\n|\r", -1))
                        .map(l -> comment.isEmpty() || l.indexOf(comment) < 0 ? l : l.substring(0, l.indexOf(comment)))
                        .map(l -> Stream.of(l.split("[" + separators + "]+"))
                                .map(Senses::value)
                                .filter(w -> !w.isEmpty())
                                .collect(Collectors.joining(" ")))
                        .filter(l -> !l.isEmpty())
                        .map(line)
                        .collect(Collectors.joining("\n")));
    }
}
