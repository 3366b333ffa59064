package org.ortaq.app.promises;

import java.util.ArrayList;
import java.util.List;

/** A long sentence in lines of a terminal. */
final class Wrapped {

    private static final int WIDTH = 140;

    private Wrapped() {}

    /** The lines after the first are set in. */
    static List<String> lines(String sentence) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : sentence.split(" ", -1)) {
            if (line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.append("  ");
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
