package org.ortaq.projects.exchange;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ortaq.table.Problems;

/**
 * Reads an XML text into elements. A document type is refused, so there are no entities to expand and nothing outside the text is ever
 * asked for.
 */
final class XmlText {

    private static final Pattern TWO_DECLARATIONS = Pattern.compile("<\\?xml\\s[^>]*>\\s*<\\?xml\\s");
    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 5_000_000;

    private XmlText() {}

    /** The outermost element; empty, and a problem, when the text is not well-formed or has a document type. */
    static Optional<Element> read(String text, String file, Problems problems) {
        if (TWO_DECLARATIONS
                .matcher(text)
                .lookingAt()) { // the reader of the platform passes one over after <?xml version="1.1"?>
            problems.add(file, 1, "", "<?xml", "one declaration");
            return Optional.empty();
        }
        try {
            var reader = factory().createXMLStreamReader(new StringReader(text));
            try {
                return read(reader, file, problems);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            var at = broken.getLocation();
            var reason = String.valueOf(broken.getMessage())
                    .replaceFirst("(?s).*Message: ", "")
                    .strip();
            problems.add(
                    file, at == null ? 0 : Math.max(0, at.getLineNumber()), "", "no XML", "well-formed XML: " + reason);
            return Optional.empty();
        }
    }

    /** The reader of the platform, whatever others are on the class path, with everything from outside switched off. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private static Optional<Element> read(XMLStreamReader reader, String file, Problems problems)
            throws XMLStreamException {
        var open = new ArrayDeque<Element>();
        Optional<Element> root = Optional.empty();
        int elements = 0;
        var encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8") && !encoding.equalsIgnoreCase("US-ASCII")) {
            problems.add(file, 1, "encoding", encoding, "UTF-8");
            return Optional.empty();
        }
        while (reader.hasNext()) {
            int event = reader.next();
            int line = Math.max(1, reader.getLocation().getLineNumber());
            switch (event) {
                case XMLStreamConstants.DTD -> {
                    problems.add(file, line, "", "<!DOCTYPE", "XML without a document type");
                    return Optional.empty();
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> {
                    problems.add(file, line, "", "&" + reader.getLocalName() + ";", "the text itself");
                    return Optional.empty();
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = element(reader);
                    if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST) {
                        problems.add(file, element.line(), element.name(), "too much of it", "a file of activities");
                        return Optional.empty();
                    }
                    if (open.isEmpty()) {
                        root = Optional.of(element);
                    } else {
                        open.peek().add(element);
                    }
                    open.push(element);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.peek().add(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                default -> {}
            }
        }
        return root;
    }

    private static Element element(XMLStreamReader reader) {
        var attributes = new TreeMap<String, String>();
        for (int k = 0; k < reader.getAttributeCount(); k++) {
            var space = reader.getAttributeNamespace(k);
            if (space == null || space.isEmpty() || space.equals(XMLConstants.XML_NS_URI)) {
                attributes.put(reader.getAttributeLocalName(k), reader.getAttributeValue(k));
            }
        }
        return new Element(
                reader.getLocalName(), Math.max(1, reader.getLocation().getLineNumber()), attributes);
    }
}
