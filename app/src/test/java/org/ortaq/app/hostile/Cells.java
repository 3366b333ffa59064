package org.ortaq.app.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CSV by the letter of RFC 4180, with any line end; empty lines are passed over. */
final class Cells {

    private final String text;
    private int at;

    private Cells(String text) {
        this.text = text;
    }

    /** Rows of cells; empty when a quote is not closed or something follows one that is. */
    static Optional<List<List<String>>> of(String text) {
        return new Cells(text).rows();
    }

    private Optional<List<List<String>>> rows() {
        var rows = new ArrayList<List<String>>();
        while (at < text.length()) {
            if (lineEnd()) {
                continue;
            }
            var row = new ArrayList<String>();
            do {
                var cell = at < text.length() && text.charAt(at) == '"' ? quoted() : Optional.of(plain());
                if (cell.isEmpty()) {
                    return Optional.empty();
                }
                row.add(cell.get());
            } while (comma());
            if (at < text.length() && !lineEnd()) {
                return Optional.empty();
            }
            rows.add(row);
        }
        return Optional.of(rows);
    }

    private boolean comma() {
        boolean there = at < text.length() && text.charAt(at) == ',';
        at += there ? 1 : 0;
        return there;
    }

    private boolean lineEnd() {
        int length = text.startsWith("\r\n", at) ? 2 : text.charAt(at) == '\n' || text.charAt(at) == '\r' ? 1 : 0;
        at += length;
        return length > 0;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private Optional<String> quoted() {
        var cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) != '"') {
                cell.append(text.charAt(at));
            } else if (text.startsWith("\"\"", at)) {
                cell.append('"');
                at++;
            } else {
                at++;
                return Optional.of(cell.toString());
            }
        }
        return Optional.empty();
    }
}
