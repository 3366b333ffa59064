package org.ortaq.cluster;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The entry of {@code ortaq cluster}: the program with one command more. */
public final class Main {

    private Main() {}

    /** @param args what follows {@code cluster} */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        var words = new String[args.length + 1];
        words[0] = "cluster";
        System.arraycopy(args, 0, words, 1, args.length);
        return org.ortaq.app.Main.commandLine()
                .addSubcommand(new ClusterCommand())
                .setOut(out)
                .setErr(err)
                .execute(words);
    }
}
