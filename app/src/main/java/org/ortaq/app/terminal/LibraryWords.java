package org.ortaq.app.terminal;

/** What a library says of a file that it cannot read. */
public final class LibraryWords {

    private LibraryWords() {}

    /** In one line and without the names of its classes. */
    public static String of(Exception broken) {
        return String.valueOf(broken.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("[\\w.$]+(Exception|Error):? ?", "")
                .strip();
    }
}
