package org.ortaq.table;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the records of a JSON answer one by one in constant memory: the objects of the first list of objects, wherever it
 * stands ({@code {"data": [...]}}, {@code [...]}, {@code [{page}, [...]]}). A key inside an object inside a record is named
 * {@code outer.inner}; null and lists inside a record are empty cells.
 */
public final class JsonRecords {

    private final String file;
    private final Problems problems;
    private final Consumer<Row> each;
    private int records;
    private int lists;

    private JsonRecords(String file, Problems problems, Consumer<Row> each) {
        this.file = file;
        this.problems = problems;
        this.each = each;
    }

    /**
     * Reads all records.
     *
     * @param in the text; not closed
     * @param listKey the key the list stands under; empty for a list that is the answer itself or its second item
     * @param each takes the records in the order of the file as rows, each with its own keys as header
     */
    public static void read(Reader in, String file, String listKey, Problems problems, Consumer<Row> each) {
        var reader = new JsonRecords(file, problems, each);
        int before = problems.count();
        var factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (var parser = factory.createParser(ObjectReadContext.empty(), in)) {
            reader.find(parser, listKey);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            int line = at == null ? 0 : Math.max(0, at.getLineNr());
            problems.add(file, line, "", "", "well-formed JSON: " + broken.getOriginalMessage());
        }
        if (reader.records == 0 && problems.count() == before) {
            problems.add(file, 0, listKey, "", "a list of records");
        }
    }

    private void find(JsonParser parser, String listKey) {
        boolean inList = false;
        boolean ended = false;
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (ended) {
                refuse(parser, "more content", "a single document");
                return;
            }
            var place = parser.streamReadContext();
            if (inList && token == JsonToken.START_OBJECT) {
                accept(parser);
            } else if (token == JsonToken.START_ARRAY) {
                inList = list(parser, place, listKey, inList);
            } else if (token.isScalarValue() && place.inArray()) {
                refuse(parser, parser.getString(), "a record");
            } else if (token == JsonToken.START_OBJECT
                    && place.getParent() != null
                    && !place.getParent().inRoot()) {
                parser.skipChildren();
            } else if (token.isStructEnd()) {
                inList = false;
            }
            ended = token.isStructEnd() && parser.streamReadContext().inRoot();
        }
    }

    /** Whether the records stand in the list that begins here; a list among records is refused. */
    private boolean list(JsonParser parser, TokenStreamContext place, String listKey, boolean inList) {
        var outer = place.getParent();
        boolean isAnswer =
                listKey.isEmpty() && (outer.inRoot() || outer.getParent().inRoot());
        boolean isNamed = !listKey.isEmpty()
                && listKey.equals(outer.currentName())
                && outer.getParent() != null
                && outer.getParent().inRoot();
        if ((isAnswer && outer.inArray() && lists++ > 0) || (inList && !isAnswer)) {
            refuse(parser, "a list", "records in one list");
        }
        if (!isAnswer && !isNamed) {
            parser.skipChildren();
            return inList;
        }
        return true;
    }

    private void refuse(JsonParser parser, String found, String expected) {
        problems.add(file, Math.max(1, parser.currentTokenLocation().getLineNr()), "", found, expected);
    }

    private void accept(JsonParser parser) {
        int line = Math.max(1, parser.currentTokenLocation().getLineNr());
        var keys = new ArrayList<String>();
        var cells = new ArrayList<String>();
        object(parser, "", keys, cells);
        check(line, keys, cells);
        records++;
        if (problems.count() < CsvStream.MOST_PROBLEMS) {
            each.accept(new Row(file, line, keys, cells, problems));
        }
    }

    private void check(int line, List<String> keys, List<String> cells) {
        var seen = new TreeSet<String>();
        for (var key : keys) {
            if (!seen.add(key)) {
                problems.add(file, line, key, key, "each key once");
            }
        }
        if (keys.stream().anyMatch(TreeReader::hasHalfSign) || cells.stream().anyMatch(TreeReader::hasHalfSign)) {
            problems.add(file, line, "", "half of a surrogate pair", "signs of Unicode");
        }
    }

    private static void object(JsonParser parser, String outer, List<String> keys, List<String> cells) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = outer + parser.currentName();
            switch (parser.nextToken()) {
                case START_OBJECT -> object(parser, key + ".", keys, cells);
                case START_ARRAY -> parser.skipChildren();
                case VALUE_NULL -> put(key, "", keys, cells);
                default -> put(key, parser.getString(), keys, cells);
            }
        }
    }

    private static void put(String key, String cell, List<String> keys, List<String> cells) {
        keys.add(key);
        cells.add(cell);
    }
}
