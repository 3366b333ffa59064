package org.ortaq.app.same;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ortaq.app.Main;
import org.ortaq.app.terminal.Common;

/** This program in a process of its own. */
record Child(List<String> flags, Path folder) {

    private static final int TOLD = 5;

    /** @throws IllegalStateException with the last lines it wrote, when it does not end well */
    void run(List<String> command) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:+UseSerialGC", "-Xmx4g", "--enable-native-access=ALL-UNNAMED"));
        words.add("-Dortaq.home=" + Common.home().toAbsolutePath().normalize());
        words.addAll(flags);
        words.addAll(List.of("-cp", classPath(), Main.class.getName()));
        words.addAll(command);
        start(words);
    }

    /** The class path of this process, from any folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(part -> !part.isEmpty())
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs any program. */
    void start(List<String> words) {
        try {
            var log = Files.createTempFile("ortaq-same", ".log");
            try {
                var process = new ProcessBuilder(words)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
                int code = await(process);
                if (code != 0) {
                    throw new IllegalStateException("'"
                            + String.join(" ", words.subList(Math.max(0, words.size() - 6), words.size()))
                            + "' ended with " + code + ":\n" + tail(log));
                }
            } finally {
                Files.deleteIfExists(log);
            }
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } finally {
            process.destroy();
        }
    }

    private static String tail(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - TOLD), lines.size()));
    }
}
