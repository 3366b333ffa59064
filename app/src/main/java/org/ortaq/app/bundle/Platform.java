package org.ortaq.app.bundle;

import java.util.Locale;

/** What a bundle is made for: the machine it is made on, since runtime and native library are those of it. */
enum Platform {
    LINUX("Ortaq.sh"),
    MAC("Ortaq.command"),
    WINDOWS("Ortaq.bat");

    private final String start;

    Platform(String start) {
        this.start = start;
    }

    static Platform here() {
        var os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return os.contains("win") ? WINDOWS : os.contains("mac") ? MAC : LINUX;
    }

    /** The file to double-click. */
    String start() {
        return start;
    }

    /** The system and the kind of its processor. */
    String word() {
        return name().toLowerCase(Locale.ROOT) + "-" + System.getProperty("os.arch", "unknown");
    }

    private static final String OPTIONS = "-XX:+UseSerialGC -Xmx3g --enable-native-access=ALL-UNNAMED";

    /** The text of the start file, which opens the page, or of the command line. */
    String script(boolean page) {
        var arguments = page ? " serve --port 0 --open" : "";
        return switch (this) {
            case LINUX, MAC -> """
                #!/bin/sh
                here=$(cd "$(dirname "$0")" && pwd)
                exec "$here/runtime/bin/java" %s "-Dortaq.home=$here" -cp "$here/lib/*" org.ortaq.app.Main%s "$@"
                """.formatted(OPTIONS, arguments);
            case WINDOWS -> """
                @echo off
                "%%~dp0runtime\\bin\\java.exe" %s "-Dortaq.home=%%~dp0." -cp "%%~dp0lib\\*" org.ortaq.app.Main%s %%*
                """.formatted(OPTIONS, arguments).replace("\n", "\r\n");
        };
    }

    String commandLine() {
        return this == WINDOWS ? "ortaq.cmd" : "ortaq";
    }
}
