package org.ortaq.app.water;

import java.nio.file.Path;

/** Readers of the water commands, for the tests of bad input. */
public final class WaterDoor {

    private WaterDoor() {}

    public static Object record(Path file) {
        return RecordFile.read(file);
    }
}
