package org.ortaq.projects.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** An element of an XML text that knows its line. */
final class Element {

    private final String name;
    private final int line;
    private final SortedMap<String, String> attributes;
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(String name, int line, SortedMap<String, String> attributes) {
        this.name = name;
        this.line = line;
        this.attributes = new TreeMap<>(attributes);
    }

    void add(Element child) {
        children.add(child);
    }

    void add(String more) {
        text.append(more);
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    String text() {
        return text.toString().strip();
    }

    Optional<String> attribute(String asked) {
        return Optional.ofNullable(attributes.get(asked)).map(String::strip).filter(a -> !a.isEmpty());
    }

    List<Element> children() {
        return Collections.unmodifiableList(children);
    }

    /** The names of its attributes, without those of other namespaces. */
    Set<String> attributes() {
        return Collections.unmodifiableSet(attributes.keySet());
    }

    List<Element> all(String asked) {
        return children.stream().filter(c -> c.name.equals(asked)).toList();
    }

    Optional<Element> first(String asked) {
        return children.stream().filter(c -> c.name.equals(asked)).findFirst();
    }

    /** The narrative inside, English first. */
    String narrative() {
        var narratives = all("narrative");
        return narratives.stream()
                .filter(n -> n.attribute("lang").filter("en"::equalsIgnoreCase).isPresent())
                .findFirst()
                .or(() -> narratives.stream().findFirst())
                .map(Element::text)
                .orElse(text());
    }
}
