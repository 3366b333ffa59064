package org.ortaq.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML and JSON into located trees; a doubled key, an alias and a second document are mistakes. */
public final class TreeReader {

    private static final int DEEPEST = 50;

    private final String file;
    private final Problems problems;

    private TreeReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The tree of a YAML text, or empty (and a problem) when it is not well-formed. */
    public static Optional<Tree> yaml(String text, String file, Problems problems) {
        return new TreeReader(file, problems).read(text, new YAMLFactory());
    }

    /** The tree of a JSON text, or empty (and a problem) when it is not well-formed. */
    public static Optional<Tree> json(String text, String file, Problems problems) {
        return new TreeReader(file, problems).read(text, new JsonFactory());
    }

    private Optional<Tree> read(String text, TokenStreamFactory factory) {
        try (var parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                problems.add(file, 1, "", "", "some content");
                return Optional.empty();
            }
            var tree = value(parser, 0);
            if (parser.nextToken() != null) {
                problems.add(file, line(parser), "", "more content", "a single document");
            }
            return Optional.of(tree);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            problems.add(
                    file,
                    at == null ? 0 : Math.max(0, at.getLineNr()),
                    "",
                    "",
                    "well-formed text: " + broken.getOriginalMessage());
            return Optional.empty();
        }
    }

    private Tree value(JsonParser parser, int depth) {
        int line = line(parser);
        if (parser.getTypeId() instanceof String tag) {
            problems.add(file, line, "", "!" + tag, "a value without a tag");
        }
        if (depth > DEEPEST) {
            throw new InputException(java.util.List.of(
                    new Problem(file, line, "", "", "at most " + DEEPEST + " levels of nesting", Optional.empty())));
        }
        return switch (parser.currentToken()) {
            case JsonToken.START_OBJECT -> mapping(parser, line, depth);
            case JsonToken.START_ARRAY -> sequence(parser, line, depth);
            case JsonToken.VALUE_NULL -> new Tree.Empty(line);
            default -> scalar(parser, line);
        };
    }

    private Tree scalar(JsonParser parser, int line) {
        var text = parser.getString();
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            problems.add(file, line, "", "*" + text, "the value itself, not an alias");
        }
        checkSigns(text, line);
        return new Tree.Scalar(line, text);
    }

    /** Half a sign cannot be written again: it would turn into a question mark. */
    private void checkSigns(String text, int line) {
        if (hasHalfSign(text)) {
            problems.add(file, line, "", "half of a surrogate pair", "signs of Unicode");
        }
    }

    static boolean hasHalfSign(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private Tree sequence(JsonParser parser, int line, int depth) {
        var items = new ArrayList<Tree>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, depth + 1));
        }
        return new Tree.Sequence(line, items);
    }

    private Tree mapping(JsonParser parser, int line, int depth) {
        var keys = new LinkedHashMap<String, Tree>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            int keyLine = line(parser);
            checkSigns(key, keyLine);
            parser.nextToken();
            if (keys.containsKey(key)) {
                problems.add(file, keyLine, key, key, "each key once");
            }
            keys.put(key, value(parser, depth + 1));
        }
        return new Tree.Mapping(line, keys);
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }
}
