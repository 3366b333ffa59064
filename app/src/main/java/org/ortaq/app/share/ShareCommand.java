package org.ortaq.app.share;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.UserFile;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.sharing.SharingRule;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq share --game FILE}. */
@Command(
        name = "share",
        description =
                "Share the gain or the cost of a game of one's own by every rule; who would leave, what keeps them.")
public final class ShareCommand implements WithCommon {

    @Option(
            names = "--game",
            paramLabel = "FILE",
            required = true,
            description = "The game, YAML; the format is in docs/contract.md.")
    private Path game = Path.of("");

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
        var rule = rule();
        switch (GameReader.read(new UserFile("--game", game).text(), game.toString())) {
            case GameFile file -> print(Answer.of(file), rule);
            case PartitionFile file -> print(new PartitionAnswer(file));
        }
        return Exit.DONE;
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
