package org.ortaq.app.same;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to run the same assessment.
 *
 * @param words what differs, for people
 * @param flags of the Java machine
 * @param options of the command line, beside those all ways share
 * @param data folder of the data package
 * @param folder to run in
 */
record Way(String words, List<String> flags, List<String> options, Path data, Path folder) {

    static Way plain(String words, Path data, Path folder) {
        return new Way(words, List.of(), List.of("--threads", "2"), data, folder);
    }

    Way threads(String words, int threads) {
        return new Way(words, flags, List.of("--threads", String.valueOf(threads)), data, folder);
    }

    /** @param tag of the language, such as tr-TR */
    Way machine(String tag, String zone) {
        var more = new ArrayList<>(flags);
        var parts = tag.split("-", -1);
        more.add("-Duser.language=" + parts[0]);
        more.add("-Duser.country=" + parts[1]);
        more.add("-Duser.timezone=" + zone);
        return new Way("language " + tag + ", zone " + zone, more, options, data, folder);
    }

    Way data(String words, Path other) {
        return new Way(words, flags, options, other, folder);
    }

    Way folder(String words, Path other) {
        return new Way(words, flags, options, data, other);
    }

    /** What all ways share, then what this one adds. */
    List<String> command(List<String> shared) {
        var command = new ArrayList<>(shared);
        command.addAll(options);
        command.add("--data");
        command.add(data.toString());
        return command;
    }
}
