package org.ortaq.app.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.ortaq.app.hostile.Subject.Sense;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An independent reading of XML: elements with their attributes and texts; a document type is broken. */
final class XmlSense {

    private XmlSense() {}

    static Optional<Document> document(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return Optional.of(builder.parse(new ByteArrayInputStream(bytes)));
        } catch (SAXException | IOException broken) {
            return Optional.empty();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param ignored whether an element, or an attribute of one ({@code @name}), means nothing, by the path to it */
    static Sense of(BiPredicate<String, String> ignored) {
        return bytes -> Senses.text(bytes)
                .flatMap(text -> document(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .map(d -> {
                    var out = new StringBuilder();
                    add(d.getDocumentElement(), "", out, ignored);
                    return out.toString();
                });
    }

    private static void add(Element element, String path, StringBuilder out, BiPredicate<String, String> ignored) {
        var here = path + "/" + element.getLocalName();
        out.append('<').append(element.getLocalName());
        var attributes = new TreeMap<String, String>();
        for (int k = 0; k < element.getAttributes().getLength(); k++) {
            var attribute = element.getAttributes().item(k);
            var value = Senses.value(attribute.getNodeValue());
            if (!value.isEmpty()
                    && !isUsual(element.getLocalName(), attribute.getLocalName(), value)
                    && !ignored.test(here, "@" + attribute.getLocalName())) {
                attributes.put(attribute.getLocalName(), value);
            }
        }
        out.append(attributes).append('>');
        boolean parent = elements(element).stream().findAny().isPresent();
        if (!parent || !element.getLocalName().matches("iati.*|transaction|budget")) {
            out.append(Senses.value(own(element)));
        }
        var parts = new ArrayList<String>(); // in any order; where it means something, what was read shows it
        for (var child : narrated(elements(element))) {
            if (!ignored.test(here, child.getLocalName())) {
                var part = new StringBuilder();
                add(child, here, part, ignored);
                parts.add(part.toString());
            }
        }
        parts.sort(null);
        out.append(String.join("", parts));
        out.append("</>");
    }

    /** Of narratives the one in English, else the first. */
    private static List<Element> narrated(List<Element> children) {
        var narratives = children.stream()
                .filter(c -> c.getLocalName().equals("narrative"))
                .sorted(Comparator.comparing(c -> !c.getAttribute("xml:lang").equalsIgnoreCase("en")))
                .skip(1)
                .toList();
        return children.stream().filter(c -> !narratives.contains(c)).toList();
    }

    /** What is meant where nothing is said. */
    private static boolean isUsual(String element, String attribute, String value) {
        return switch (attribute) {
            case "lang" -> true;
            case "vocabulary" -> value.equals("1.0");
            case "type" -> element.equals("budget") && value.equals("1.0");
            case "percentage" -> element.equals("sector") && value.equals("100.0");
            default -> false;
        };
    }

    static List<Element> elements(Element element) {
        var found = new ArrayList<Element>();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                found.add(child);
            }
        }
        return found;
    }

    private static String own(Element element) {
        var text = new StringBuilder();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            }
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }
}
