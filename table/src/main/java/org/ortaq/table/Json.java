package org.ortaq.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON objects whose absent values are absent keys: never null, never NaN. */
public final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** Builds an object key by key, in order, leaving out what is unknown. */
    public static final class Builder {

        private final Map<String, Object> keys = new LinkedHashMap<>();

        private Builder() {}

        /** Puts a value: text, number, boolean, list, map, or an Optional of one; empty, null and NaN leave no key. */
        public Builder put(String key, @Nullable Object value) {
            switch (value) {
                case null -> {}
                case OptionalDouble number -> number.ifPresent(v -> put(key, v));
                case OptionalInt number -> number.ifPresent(v -> put(key, v));
                case Optional<?> maybe -> maybe.ifPresent(v -> put(key, v));
                case Double number when number.isNaN() || number.isInfinite() -> {}
                default -> keys.put(key, value);
            }
            return this;
        }

        public Map<String, Object> build() {
            return keys;
        }
    }

    public static Builder object() {
        return new Builder();
    }

    /** The text of a map, list or scalar, with a line end. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value).replace("\r\n", "\n") + "\n";
    }

    /** The object of one problem, with the keys of the contract. */
    public static Map<String, Object> of(Problem problem) {
        return object().put("file", problem.file())
                .put("line", problem.line())
                .put("field", problem.field())
                .put("found", problem.found())
                .put("expected", problem.expected())
                .put("guess", problem.guess())
                .build();
    }

    public static Map<String, Object> of(List<Problem> problems) {
        return object().put("problems", problems.stream().map(Json::of).toList())
                .build();
    }
}
