package org.ortaq.app.serve;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Supplier;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.Json;
import picocli.CommandLine;

/** Runs commands within the server, on the data package it has open. */
final class Commands {

    private final Supplier<CommandLine> line;
    private final DataPackage data;

    /**
     * @param line a new command line of the whole program
     * @param data what every command reads
     */
    Commands(Supplier<CommandLine> line, DataPackage data) {
        this.line = line;
        this.data = data;
    }

    /** The object the command prints, or its problems with status 400. */
    Answer run(List<String> words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var command = line.get();
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        command.setExecutionStrategy(parsed -> {
            for (var used = parsed; used != null; used = used.hasSubcommand() ? used.subcommand() : null) {
                use(used.commandSpec());
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        int code = command.execute(words.toArray(String[]::new));
        command.getOut().flush();
        command.getErr().flush();
        return answer(code, out.toString(), err.toString());
    }

    /** Gives the package to the option that names one, which may stand within other options. */
    private void use(CommandLine.Model.CommandSpec spec) {
        if (spec.userObject() instanceof PackageOption option) {
            option.use(data);
        }
        spec.mixins().values().forEach(this::use);
    }

    private static Answer answer(int code, String out, String err) {
        return switch (code) {
            case Exit.DONE -> Answer.text(200, Answer.JSON, out);
            case Exit.INPUT -> out.isBlank() ? Answer.json(400, misuse(err)) : Answer.text(400, Answer.JSON, out);
            // An equilibrium that did not converge is an outcome and printed as one.
            default -> out.isBlank() ? Answer.refusal(500, firstLine(err)) : Answer.text(200, Answer.JSON, out);
        };
    }

    private static java.util.Map<String, Object> misuse(String err) {
        return Json.object()
                .put(
                        "problems",
                        List.of(Json.object()
                                .put("file", "request")
                                .put("found", firstLine(err))
                                .put("expected", "the parameters of the interface")
                                .build()))
                .build();
    }

    private static String firstLine(String text) {
        return text.lines().filter(l -> !l.isBlank()).findFirst().orElse("the command said nothing");
    }
}
