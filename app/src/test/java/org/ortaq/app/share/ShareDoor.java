package org.ortaq.app.share;

/** The reader of games, for the tests of bad input. */
public final class ShareDoor {

    private ShareDoor() {}

    public static Object game(String text, String file) {
        return GameReader.read(text, file);
    }
}
