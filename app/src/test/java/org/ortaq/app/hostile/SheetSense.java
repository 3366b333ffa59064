package org.ortaq.app.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** An independent reading of the first sheet of a workbook: its cells by their places. */
final class SheetSense {

    private SheetSense() {}

    static Optional<String> of(Map<String, byte @Nullable []> parts) {
        var shared = root(parts, "xl/sharedStrings.xml");
        var sheet = root(parts, "xl/worksheets/sheet1.xml");
        var book = root(parts, "xl/workbook.xml");
        if (sheet.isEmpty() || book.isEmpty()) {
            return Optional.empty();
        }
        var texts = new ArrayList<String>();
        shared.ifPresent(s -> XmlSense.elements(s).forEach(si -> texts.add(si.getTextContent())));
        var out = new StringBuilder();
        for (var names : named(book.get(), "sheet")) {
            out.append(names.getAttribute("name")).append('|');
        }
        for (var row : named(sheet.get(), "row")) {
            for (var cell : XmlSense.elements(row)) {
                out.append(cell.getAttribute("r"))
                        .append('=')
                        .append(cell(cell, texts))
                        .append('\n');
            }
        }
        return Optional.of(out.toString());
    }

    private static Optional<Element> root(Map<String, byte @Nullable []> parts, String name) {
        return Optional.ofNullable(parts.get(name)).flatMap(XmlSense::document).map(d -> d.getDocumentElement());
    }

    private static List<Element> named(Element root, String name) {
        var found = new ArrayList<Element>();
        for (var child : XmlSense.elements(root)) {
            if (child.getLocalName().equals(name)) {
                found.add(child);
            }
            found.addAll(named(child, name));
        }
        return found;
    }

    private static String cell(Element cell, List<String> texts) {
        var value = new StringBuilder();
        for (var part : XmlSense.elements(cell)) {
            value.append(part.getLocalName().matches("v|is|f") ? part.getTextContent() : "");
        }
        return cell(cell, value.toString().strip(), texts);
    }

    private static String cell(Element cell, String value, List<String> texts) {
        if (cell.getAttribute("t").equals("s") && value.matches("\\d{1,4}") && Integer.parseInt(value) < texts.size()) {
            return texts.get(Integer.parseInt(value)).strip();
        }
        return cell.getAttribute("t") + Senses.value(value);
    }
}
