package org.ortaq.app.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ortaq.app.hostile.Subject.Sense;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Independent readings of JSON and YAML: keys sorted, what is null left out, numbers in one spelling. */
final class TreeSenses {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private TreeSenses() {}

    /** @param ignored paths as {@code a.b[].c} whose content means nothing */
    static Sense json(String... ignored) {
        return unlessIgnored(List.of(ignored)::contains);
    }

    private static Sense unlessIgnored(Predicate<String> ignored) {
        return bytes -> Senses.text(bytes).flatMap(text -> {
            try {
                var out = new StringBuilder();
                return add(STRICT.readTree(text), "", out, ignored) ? Optional.of(out.toString()) : Optional.empty();
            } catch (JacksonException broken) {
                return Optional.empty();
            }
        });
    }

    /** @param paths the only leaves that mean anything; what holds none of them is as good as not there */
    static Sense jsonOnly(String... paths) {
        return unlessIgnored(path -> List.of(paths).stream()
                .noneMatch(p -> p.equals(path) || p.startsWith(path + ".") || p.startsWith(path + "[")));
    }

    private static boolean add(JsonNode node, String path, StringBuilder out, Predicate<String> ignored) {
        boolean whole = true;
        switch (node) {
            case JsonNode object
            when object.isObject() -> {
                out.append('{');
                for (var name : new TreeMap<>(keys(object)).keySet()) {
                    var inner = path.isEmpty() ? name : path + "." + name;
                    var value = object.get(name);
                    whole &= isWhole(name);
                    if (!value.isNull() && !ignored.test(inner)) {
                        out.append(name).append('=');
                        whole &= add(value, inner, out, ignored);
                        out.append(';');
                    }
                }
                out.append('}');
            }
            case JsonNode array
            when array.isArray() -> {
                var items = new ArrayList<String>();
                for (var item : array) {
                    var part = new StringBuilder();
                    whole &= add(item, path + "[]", part, ignored);
                    if (!part.toString().matches("(\\{})?")) {
                        items.add("[" + part + "]");
                    }
                }
                items.sort(null); // where the order means something, what was read shows it
                out.append(String.join("", items));
            }
            default -> {
                whole = isWhole(node.asString());
                out.append(Senses.value(node.asString()));
            }
        }
        return whole;
    }

    private static TreeMap<String, Boolean> keys(JsonNode object) {
        var keys = new TreeMap<String, Boolean>();
        object.propertyNames().forEach(name -> keys.put(name, true));
        return keys;
    }

    /** No surrogate without its other half. */
    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    static Sense yaml(String... ignored) {
        return yaml(false, ignored);
    }

    /** Lists whose order may mean nothing; where it does mean something, what was read shows it. */
    static Sense yamlInAnyOrder() {
        return yaml(true);
    }

    private static Sense yaml(boolean anyOrder, String... ignored) {
        return bytes -> Senses.text(bytes).flatMap(text -> {
            try {
                var settings = LoadSettings.builder()
                        .setAllowDuplicateKeys(false)
                        .setMaxAliasesForCollections(0)
                        .setCodePointLimit(1 << 26)
                        .build();
                var documents = new ArrayList<Node>();
                new Compose(settings).composeAllFromString(text).forEach(documents::add);
                var out = new StringBuilder();
                return documents.size() == 1
                                && add(documents.getFirst(), "", out, List.of(ignored)::contains, anyOrder, 0)
                        ? Optional.of(out.toString())
                        : Optional.empty();
            } catch (YamlEngineException | StackOverflowError broken) {
                return Optional.empty();
            }
        });
    }

    /** False when something is in it that must be refused. */
    private static boolean add(
            Node node, String path, StringBuilder out, Predicate<String> ignored, boolean anyOrder, int depth) {
        if (depth > 60) {
            return false;
        }
        return switch (node) {
            case MappingNode mapping -> {
                var parts = new TreeMap<String, String>();
                boolean whole = true;
                for (var tuple : mapping.getValue()) {
                    if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                        yield false;
                    }
                    var key = name.getValue().replaceAll("\\s*([+|])\\s*", "$1");
                    var inner = path.isEmpty() ? key : path + "." + key;
                    var part = new StringBuilder();
                    whole &= add(tuple.getValueNode(), inner, part, ignored, anyOrder, depth + 1);
                    if (parts.put(key, part.toString()) != null) {
                        yield false;
                    }
                    if (ignored.test(inner) || isNothing(tuple.getValueNode())) {
                        parts.put(key, "");
                    }
                }
                parts.values().removeIf(String::isEmpty);
                out.append(parts);
                yield whole;
            }
            case SequenceNode sequence -> {
                boolean whole = true;
                var items = new ArrayList<String>();
                for (var item : sequence.getValue()) {
                    var part = new StringBuilder();
                    whole &= add(item, path + "[]", part, ignored, anyOrder, depth + 1);
                    items.add("[" + part + "]");
                }
                if (anyOrder) {
                    items.sort(null);
                }
                if (anyOrder && items.size() == 1 && sequence.getValue().getFirst() instanceof MappingNode) {
                    out.append(items.getFirst(), 1, items.getFirst().length() - 1); // one in a list is one
                } else if (!items.isEmpty()) { // an empty list is as good as none
                    out.append('(').append(String.join("", items)).append(')');
                }
                yield whole;
            }
            case ScalarNode scalar -> {
                out.append(Senses.value(scalar.getValue()));
                var tag = scalar.getTag().getValue();
                yield isWhole(scalar.getValue()) && tag.matches("tag:yaml.org,2002:(str|int|float|bool|null)");
            }
            default -> false;
        };
    }

    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && scalar.getTag().getValue().endsWith(":null");
    }
}
