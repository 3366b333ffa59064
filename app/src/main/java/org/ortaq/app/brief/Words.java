package org.ortaq.app.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts of the page and of the briefing in one language. */
final class Words {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)\\}");
    private static final JsonNode ALL = read();

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    private static JsonNode read() {
        try (var in = Words.class.getResourceAsStream("/words.json")) {
            return JsonMapper.shared()
                    .readTree(Objects.requireNonNull(in, "words.json"))
                    .get("words");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every key of the file. */
    static Iterable<String> keys() {
        return ALL.propertyNames();
    }

    /** @throws IllegalArgumentException when the file has no such text */
    String text(String key) {
        return maybe(key).orElseThrow(() -> new IllegalArgumentException("words.json has no text '" + key + "'"));
    }

    /** A text with values put where {@code {name}} stands. */
    String text(String key, Map<String, String> values) {
        return NAME.matcher(text(key)).replaceAll(found -> {
            var value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("the text '" + key + "' wants a value of '" + found.group(1) + "'");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    Optional<String> maybe(String key) {
        return Optional.ofNullable(ALL.get(key))
                .map(t -> t.path(language.code()).asString(""));
    }
}
