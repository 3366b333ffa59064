package org.ortaq.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A command line that was run in this process.
 *
 * @param out what came out
 * @param err progress and complaints
 */
public record Run(int code, String out, String err) {

    public static Run of(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Run(code, out.toString(), err.toString());
    }

    /** The object on standard output. */
    public JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }
}
