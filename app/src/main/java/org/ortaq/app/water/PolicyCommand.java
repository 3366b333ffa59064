package org.ortaq.app.water;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.waterpower.PolicyBook;
import org.ortaq.waterpower.PolicyStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq water policy}. */
@Command(
        name = "policy",
        description =
                "The monthly policy of a coalition when inflow is not known in advance (SDDP), the others on their"
                        + " own, against the policies of the countries alone.")
final class PolicyCommand implements WithCommon {
    @Option(
            names = "--year",
            defaultValue = "2026",
            description = "The policy begins in this October (default: ${DEFAULT-VALUE}).")
    private int year;

    @Option(names = "--years", defaultValue = "5", description = "Water years (default: ${DEFAULT-VALUE}).")
    private int years;

    @Option(names = "--all", description = "All 31 coalitions: what each gains over its members alone.")
    private boolean all;

    @Option(names = "--paths", defaultValue = "20", description = "Drawn paths played (default: ${DEFAULT-VALUE}).")
    private int paths;

    @Mixin
    private PolicyOptions training = new PolicyOptions();

    @Mixin
    private WaterOptions options = new WaterOptions();

    @Mixin
    private Common common = new Common();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() throws java.io.IOException {
        var console = Console.of(spec);
        check();
        var masks = masks();
        var book = training.book(options, year, years, console);
        var answer = answer(book, masks);
        if (answer.isPreview()) {
            var preview = answer;
            if (common.json()) {
                console.err().println("preview on old cuts is ready; training the new ones");
            } else {
                console.out().println(new PolicyText(preview, all, options.mask()).text());
                console.out().flush();
            }
            answer = answer(book.refined(), masks).after(preview);
        }
        var last = answer;
        console.out()
                .print(
                        common.json()
                                ? Json.write(new PolicyJson(last, all, options.mask()).json())
                                : new PolicyText(last, all, options.mask()).text());
        return Exit.DONE;
    }

    private List<Integer> masks() {
        if (all) {
            return PolicyStudy.everybody();
        }
        int mask = options.mask();
        return List.of(1, 2, 4, 8, 16, mask).stream().distinct().toList();
    }

    private PolicyAnswer answer(PolicyBook book, List<Integer> masks) {
        var watch = new Stopwatch();
        book.prepare(masks);
        double seconds = watch.seconds();
        double processor = watch.processorSeconds();
        var study = new PolicyStudy(book, paths, PolicyOptions.SEED, training.threads());
        var asked = all ? PolicyStudy.everybody() : List.of(options.mask());
        var playing = new Stopwatch();
        var worths = asked.stream().map(study::worth).toList();
        return new PolicyAnswer(book, study, worths, seconds, processor, playing.seconds(), null);
    }

    private void check() {
        if (paths < 2) {
            throw InputException.of("command line", 0, "--paths", String.valueOf(paths), "2 or more");
        }
    }
}
