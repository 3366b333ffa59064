package org.ortaq.app.serve;

import java.nio.file.Path;
import java.util.List;
import org.ortaq.app.Main;
import org.ortaq.app.terminal.DirectoryFiles;
import org.ortaq.region.datapackage.DataPackage;

/** The server inside another program, such as the tests of the page: listens on this machine at a free port. */
public final class Desk implements AutoCloseable {

    private final DeskServer server;

    private Desk(DeskServer server) {
        this.server = server;
    }

    /**
     * @param data folder of a data package
     * @param ahead whether the promised package is computed before anyone asks
     * @param draws of everything uncertain after each run; 0: none
     */
    public static Desk open(Path data, int threads, boolean ahead, int draws) {
        var found = DataPackage.open(new DirectoryFiles(data));
        var drawn = new DrawnRuns(found, 1, draws, List.of());
        return new Desk(ServeCommand.open(found, "127.0.0.1", 0, threads, Main::commandLine, ahead, null, drawn)
                .server());
    }

    /** Where it listens, ending in a slash. */
    public String address() {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    @Override
    public void close() {
        server.close();
    }
}
