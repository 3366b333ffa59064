package org.ortaq.app.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reader of records of runs, for the tests of bad input. */
public final class VerifyDoor {

    private VerifyDoor() {}

    /** All that a record says, without its text. */
    public static List<Object> record(Path file) {
        var r = RunRecord.read(file);
        return new ArrayList<>(List.of(
                r.run(),
                r.dataHash(),
                r.scenarioHash(),
                r.version(),
                r.time(),
                r.platform(),
                r.scenario(),
                r.water(),
                r.draws(),
                r.files(),
                r.dataParts()));
    }
}
