package org.ortaq.app.trade;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.table.Nearest;
import org.ortaq.table.Problem;
import org.ortaq.table.Problems;
import org.ortaq.trade.equilibrium.Closure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq trade counterfactual}. */
@Command(name = "counterfactual", description = "Solve a world of trade before and after a shock, in exact hat form.")
public final class CounterfactualCommand implements WithCommon {

    @Mixin
    private Common common = new Common();

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description =
                    "A folder with trade, value_added, intermediate_consumption, final_consumption, theta (and deficit),"
                            + " or with one trade matrix (exporter, importer, trade, covariates); CSV, maybe gzipped.")
    private @Nullable Path data;

    @Option(
            names = "--shock",
            required = true,
            paramLabel = "FILE",
            description = "What changes (YAML; see docs/contract.md).")
    private @Nullable Path shock;

    @Option(names = "--sigma", paramLabel = "S", description = "Elasticity of substitution of a one-sector world.")
    private @Nullable Double sigma;

    @Option(names = "--theta", paramLabel = "FILE", description = "Other trade elasticities by sector (sector,value).")
    private @Nullable Path theta;

    @Option(
            names = "--closure",
            paramLabel = "NAME",
            description =
                    "How imbalances move: balanced, fixed-nominal, fixed-share (default: what the shock says, else"
                            + " fixed-nominal for many sectors, fixed-share for one).")
    private @Nullable String closure;

    @Option(
            names = "--endowment",
            paramLabel = "NAME",
            description = "One-sector worlds: conditional (default; what gegravity calls full) or full.")
    private String endowment = "";

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "One-sector worlds: which year of a file that has several.")
    private @Nullable Integer year;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var console = Console.of(spec);
        var answer = answer();
        console.out().print(common.json() ? Json.write(CounterfactualJson.of(answer)) : CounterfactualText.of(answer));
        return answer.converged() ? Exit.DONE : Exit.FAILURE;
    }

    private Counterfactual answer() {
        var folder = Path.of(String.valueOf(data));
        var named = closure();
        if (Files.isRegularFile(folder)) {
            return oneSector(folder, named);
        }
        var world = new WorldFolder(folder);
        var matrices =
                world.files().stream().filter(CounterfactualCommand::isMatrix).toList();
        if (matrices.size() == 1 && !world.has("value_added")) {
            return oneSector(matrices.getFirst(), named);
        }
        if (matrices.size() > 1) {
            throw InputException.of(
                    folder.toString(), 0, "--data", matrices.size() + " trade matrices", "one of them: name the file");
        }
        if (!world.has("trade") && !world.has("value_added")) {
            throw InputException.of(
                    folder.toString(),
                    0,
                    "--data",
                    "neither layout",
                    "trade.csv, value_added.csv ... or a trade matrix with the columns exporter, importer, trade");
        }
        return manySectors(world, named);
    }

    private static boolean isMatrix(Path file) {
        var text = WorldFolder.text(file);
        int end = text.indexOf('\n');
        var problems = new Problems();
        return MatrixWorldReader.fits(
                org.ortaq.table.Csv.read(end < 0 ? text : text.substring(0, end), file.toString(), problems));
    }

    private Counterfactual manySectors(WorldFolder folder, Optional<Closure> named) {
        if (sigma != null) {
            throw usage("--sigma", String.valueOf(sigma), "--theta FILE: the data have many sectors");
        }
        if (year != null) {
            throw usage("--year", String.valueOf(year), "data of one sector");
        }
        if (endowment.equals("conditional")) {
            throw usage("--endowment", endowment, "full: the data have many sectors");
        }
        endowment();
        var world = new SectorWorldReader(folder).read(Optional.ofNullable(theta));
        var wanted = new ShockReader(
                        world.regions(), world.sectors(), world.columns().keySet())
                .read(shockFile());
        var by = named.or(wanted::closure).orElse(Closure.FIXED_NOMINAL);
        return new SectorRun(world, wanted, by).run();
    }

    private Counterfactual oneSector(Path file, Optional<Closure> named) {
        if (theta != null) {
            throw usage("--theta", theta.toString(), "--sigma S: the data are one trade matrix");
        }
        var world = new MatrixWorldReader(year == null ? OptionalInt.empty() : OptionalInt.of(year)).read(file);
        var wanted =
                new ShockReader(world.regions(), List.of(), world.covariates().keySet()).read(shockFile());
        var chosen = sigma != null ? OptionalDouble.of(sigma) : wanted.sigma();
        if (chosen.isEmpty() || !(chosen.getAsDouble() > 1)) {
            throw usage(
                    "--sigma",
                    sigma == null ? "" : String.valueOf(sigma),
                    "an elasticity of substitution above 1, here or in the shock");
        }
        var by = named.or(wanted::closure).orElse(Closure.FIXED_SHARE);
        return new MatrixRun(world, wanted, chosen.getAsDouble(), by, endowment()).run();
    }

    private Path shockFile() {
        var file = Path.of(String.valueOf(shock));
        if (!Files.isRegularFile(file)) {
            throw usage("--shock", file.toString(), "a file");
        }
        return file;
    }

    private boolean endowment() {
        return switch (endowment) {
            case "", "conditional" -> false;
            case "full" -> true;
            default -> throw choice("--endowment", endowment, List.of("conditional", "full"));
        };
    }

    private Optional<Closure> closure() {
        if (closure == null) {
            return Optional.empty();
        }
        var found = ClosureNames.of(closure);
        if (found.isEmpty()) {
            throw choice("--closure", closure, ClosureNames.all());
        }
        return found;
    }

    private static InputException usage(String option, String found, String expected) {
        return InputException.of("command line", 0, option, found, expected);
    }

    private static InputException choice(String option, String found, List<String> names) {
        return new InputException(List.of(new Problem(
                "command line", 0, option, found, "one of " + String.join(", ", names), Nearest.to(found, names))));
    }
}
