package org.ortaq.app.serve;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Asks the system to show an address. Where it cannot, the address is on the terminal. */
final class Browser {

    private Browser() {}

    static void open(String address) {
        var os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var command = os.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of(os.contains("mac") ? "open" : "xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException none) {
            System.getLogger("org.ortaq.serve").log(System.Logger.Level.INFO, "no browser could be opened", none);
        }
    }
}
