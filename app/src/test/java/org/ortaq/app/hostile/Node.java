package org.ortaq.app.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A tree of YAML or JSON that can be spoilt: keys may stand twice. */
sealed interface Node {

    /** As JSON, which YAML reads as well. */
    String written();

    /** A value as it is written. */
    record Leaf(String text, boolean quoted) implements Node {
        @Override
        public String written() {
            return quoted ? quote(text) : text;
        }
    }

    record Entry(String key, Node value) {}

    record Keys(List<Entry> entries) implements Node {
        @Override
        public String written() {
            return entries.stream()
                    .map(e -> quote(e.key) + ": " + e.value.written())
                    .collect(Collectors.joining(",\n", "{", "}"));
        }
    }

    record Items(List<Node> items) implements Node {
        @Override
        public String written() {
            return items.stream().map(Node::written).collect(Collectors.joining(",\n", "[", "]"));
        }
    }

    /** The tree of a text of the program's own examples. */
    static Node of(String text) {
        return of(
                new Compose(LoadSettings.builder().build()).composeString(text).orElseThrow());
    }

    private static Node of(org.snakeyaml.engine.v2.nodes.Node node) {
        return switch (node) {
            case MappingNode mapping -> {
                var entries = new ArrayList<Entry>();
                mapping.getValue()
                        .forEach(t ->
                                entries.add(new Entry(((ScalarNode) t.getKeyNode()).getValue(), of(t.getValueNode()))));
                yield new Keys(entries);
            }
            case SequenceNode sequence -> {
                var items = new ArrayList<Node>();
                sequence.getValue().forEach(n -> items.add(of(n)));
                yield new Items(items);
            }
            default -> {
                var scalar = (ScalarNode) node;
                yield new Leaf(scalar.getValue(), scalar.getTag().getValue().endsWith(":str"));
            }
        };
    }

    private static String quote(String text) {
        var out = new StringBuilder("\"");
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
