package org.ortaq.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ortaq.app.assess.AssessCommand;
import org.ortaq.app.assess.CoalitionsCommand;
import org.ortaq.app.assess.CouplingCommand;
import org.ortaq.app.assess.EndureCommand;
import org.ortaq.app.assess.MergeCommand;
import org.ortaq.app.attribute.AttributeCommand;
import org.ortaq.app.brief.BriefCommand;
import org.ortaq.app.bundle.PackageCommand;
import org.ortaq.app.compare.CompareCommand;
import org.ortaq.app.data.DataCommand;
import org.ortaq.app.explain.ExplainCommand;
import org.ortaq.app.people.AppraiseCommand;
import org.ortaq.app.people.ExchangeCommand;
import org.ortaq.app.people.RecogniseCommand;
import org.ortaq.app.people.TourCommand;
import org.ortaq.app.people.VisitsCommand;
import org.ortaq.app.projects.FundCommand;
import org.ortaq.app.projects.ProjectCommand;
import org.ortaq.app.projects.ProjectsCommand;
import org.ortaq.app.promises.ClaimsCommand;
import org.ortaq.app.promises.PromiseCommand;
import org.ortaq.app.promises.PromisesCommand;
import org.ortaq.app.promises.TiesCommand;
import org.ortaq.app.reach.ReachCommand;
import org.ortaq.app.same.SameCommand;
import org.ortaq.app.score.ScoreCommand;
import org.ortaq.app.sensitivity.SensitivityCommand;
import org.ortaq.app.serve.ServeCommand;
import org.ortaq.app.share.ShareCommand;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.Version;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.app.trade.TradeCommand;
import org.ortaq.app.transport.AssignCommand;
import org.ortaq.app.transport.ClosuresCommand;
import org.ortaq.app.transport.FreightCommand;
import org.ortaq.app.transport.NetworkCommand;
import org.ortaq.app.transport.RouteCommand;
import org.ortaq.app.transport.WorksCommand;
import org.ortaq.app.verify.VerifyCommand;
import org.ortaq.app.water.WaterCommand;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of the program. */
@Command(
        name = "ortaq",
        description = "What was promised together in Central Asia, what will be delivered, to whom,"
                + " and how to share the gain so that nobody leaves.",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Version.class,
        subcommands = {
            AssessCommand.class,
            CoalitionsCommand.class,
            EndureCommand.class,
            CouplingCommand.class,
            MergeCommand.class,
            BriefCommand.class,
            SensitivityCommand.class,
            ReachCommand.class,
            ExplainCommand.class,
            AttributeCommand.class,
            CompareCommand.class,
            ScoreCommand.class,
            VerifyCommand.class,
            SameCommand.class,
            RouteCommand.class,
            FreightCommand.class,
            ClosuresCommand.class,
            WorksCommand.class,
            DataCommand.class,
            WaterCommand.class,
            TradeCommand.class,
            VisitsCommand.class,
            ExchangeCommand.class,
            RecogniseCommand.class,
            AppraiseCommand.class,
            PromisesCommand.class,
            PromiseCommand.class,
            ClaimsCommand.class,
            TiesCommand.class,
            ProjectsCommand.class,
            ProjectCommand.class,
            FundCommand.class,
            ShareCommand.class,
            TourCommand.class,
            AssignCommand.class,
            NetworkCommand.class,
            ServeCommand.class,
            PackageCommand.class
        },
        footer = {
            "",
            "The tests are run with ./ortaq test, the benchmarks with ./ortaq bench [ROOM];",
            "./ortaq cluster runs draws and estimations on many machines."
        })
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** A command line whose failures end with the exit codes of the contract. */
    public static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, command, _) -> fail(failure, command))
                .setUsageHelpAutoWidth(false);
    }

    /** Runs a command line; used by the tests as well. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        var line = commandLine().setOut(out).setErr(err);
        if (args.length == 0) {
            line.usage(err);
            return Exit.INPUT;
        }
        return line.execute(args);
    }

    private static int fail(Exception failure, CommandLine command) {
        var common = commonOf(command);
        if (failure instanceof InputException input) {
            if (common.json()) {
                command.getOut().print(Json.write(Json.of(input.problems())));
            } else {
                input.problems().forEach(problem -> command.getErr().println(problem.sentence()));
            }
            return Exit.INPUT;
        }
        command.getErr()
                .println("ortaq failed: " + message(failure) + (common.verbose() ? "" : " (--verbose shows where)"));
        if (common.verbose()) {
            failure.printStackTrace(command.getErr());
        }
        return Exit.FAILURE;
    }

    private static String message(Exception failure) {
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private static Common commonOf(CommandLine command) {
        return command.getCommand() instanceof WithCommon with ? with.common() : new Common();
    }
}
