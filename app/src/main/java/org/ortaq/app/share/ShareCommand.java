package org.ortaq.app.share;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.UserFile;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.AssetStudy;
import org.ortaq.sharing.SharingRule;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq share --game FILE}, {@code ortaq share --asset ID}. */
@Command(
        name = "share",
        description =
                "Share the gain or the cost of a game of one's own, or of a joint asset, by every rule; who would leave, what keeps them.")
public final class ShareCommand implements WithCommon {
    private static final int LAST_YEAR = 2040;
    private static final int THREADS = 2;

    @Option(names = "--game", paramLabel = "FILE", description = "The game, YAML; the format is in docs/contract.md.")
    private @Nullable Path game;

    @Option(
            names = "--asset",
            paramLabel = "ID",
            description =
                    "A joint asset whose split is stated, as kambarata-1 or cku-railway: what its owners pay and get.")
    private @Nullable String asset;

    @Option(
            names = "--with-package",
            description = "With --asset: the rest of the promised package is kept too, not only the baseline.")
    private boolean withPackage;

    @Option(
            names = "--horizon",
            paramLabel = "YEAR",
            defaultValue = "2040",
            description = "With --asset: last year of the courses (default: ${DEFAULT-VALUE}).")
    private int horizon = LAST_YEAR;

    @Mixin
    private PackageOption source = new PackageOption();

    @Option(
            names = "--from",
            paramLabel = "RULE",
            description = "The rule whose shares the payments begin from (default: ${DEFAULT-VALUE}): shapley,"
                    + " nucleolus, gately, tau, equal, proportional, downstream-incremental, upstream-incremental.")
    private String from = "shapley";

    @Mixin
    private Common common = new Common();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    /** @throws InputException with all mistakes of the command line or of the file */
    @Override
    public Integer call() {
        if (asset != null && game == null) return shareAsset(asset);
        if (game == null || asset != null)
            throw InputException.of(
                    "command line",
                    0,
                    "--game",
                    asset == null ? "" : "--game and --asset",
                    "either --game FILE or --asset ID");
        var rule = rule();
        switch (GameReader.read(new UserFile("--game", game).text(), game.toString())) {
            case GameFile file -> print(Answer.of(file), rule);
            case PartitionFile file -> print(new PartitionAnswer(file));
        }
        return Exit.DONE;
    }

    private int shareAsset(String id) {
        var data = source.open();
        var initiative = StatedSplit.asset(data, id);
        if (horizon <= data.baseYear() || horizon > LAST_YEAR)
            throw InputException.of(
                    "command line",
                    0,
                    "--horizon",
                    String.valueOf(horizon),
                    "a year from " + (data.baseYear() + 1) + " to " + LAST_YEAR);
        var split = StatedSplit.of(data, id);
        var console = Console.of(spec);
        AssetAnswer answer;
        try (var progress = console.progress()) {
            var study = new AssetStudy(data, initiative, withPackage, horizon, THREADS, progress);
            answer = new AssetAnswer(data, initiative, split, study.run());
        }
        if (common.json()) console.out().print(Json.write(AssetJson.of(answer, withPackage, horizon)));
        else AssetText.of(answer, withPackage, horizon).forEach(console.out()::println);
        return answer.converged() ? Exit.DONE : Exit.FAILURE;
    }

    private void print(Answer answer, SharingRule rule) {
        var begun = answer.by(rule)
                .orElseThrow(() -> InputException.of(
                        "command line",
                        0,
                        "--from",
                        from,
                        "a rule defined for this game; here " + RuleNames.undefined(rule)));
        var out = Console.of(spec).out();
        if (common.json()) out.print(Json.write(ShareJson.of(answer, begun)));
        else ShareText.of(answer, begun).forEach(out::println);
    }

    private void print(PartitionAnswer answer) {
        if (!from.equals(RuleNames.word(SharingRule.SHAPLEY)))
            throw InputException.of(
                    "command line", 0, "--from", from, "no --from: a game by partitions has four values of its own");
        var out = Console.of(spec).out();
        if (common.json()) out.print(Json.write(PartitionJson.of(answer)));
        else PartitionText.of(answer).forEach(out::println);
    }

    private SharingRule rule() {
        var rule = RuleNames.of(from);
        var problems = new Problems();
        if (rule.isEmpty())
            problems.addChoice(
                    "command line",
                    0,
                    "--from",
                    from,
                    "one of " + String.join(", ", RuleNames.words()),
                    RuleNames.words());
        problems.throwIfAny();
        return rule.orElseThrow();
    }
}
