package org.ortaq.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.datapackage.PackageFiles;

/** {@code ./ortaq bench [ROOM]}: times the kernels of one room, or of all. */
public final class Main {

    private static final List<String> ROOMS =
            List.of("solver", "sharing", "trade", "transport", "waterpower", "people", "projects", "assess");

    private Main() {}

    public static void main(String[] args) {
        if (args.length > 1 || (args.length == 1 && !ROOMS.contains(args[0]))) {
            System.err.println("usage: ortaq bench [" + String.join("|", ROOMS) + "]");
            System.exit(2);
        }
        var home = Path.of(System.getProperty("ortaq.home", "."));
        var data = DataPackage.open(new Folder(home.resolve("data/central-asia")));
        if (args.length == 1 && args[0].equals("assess")) {
            Assess.run(data);
            machine();
            return;
        }
        var benchmarks = new ArrayList<>(Programs.all());
        benchmarks.addAll(Simplex.all());
        benchmarks.addAll(SddpBench.all());
        benchmarks.addAll(Models.all(data));
        if (args.length == 0 || args[0].equals("waterpower")) {
            benchmarks.addAll(Water.all(data));
        }
        benchmarks.addAll(TradeEquilibrium.all(home, data.region(Corner.CENTRAL)));
        benchmarks.addAll(TradeIndicators.all(data));
        benchmarks.addAll(Tours.all(data));
        benchmarks.addAll(TradeEstimation.all(args.length == 1 && args[0].equals("trade")));
        if (args.length == 0 || args[0].equals("transport")) {
            benchmarks.addAll(Networks.all());
        }
        benchmarks.addAll(Freight.all(data));
        if (args.length == 1 && args[0].equals("projects")) {
            benchmarks.addAll(Portfolios.all());
        }
        if (args.length == 1) {
            benchmarks.removeIf(b -> !b.room().equals(args[0]));
        }
        System.out.println(
                "Processor time of one run: median of 7 interleaved rounds after 3 of warm-up (fastest to slowest)");
        Rounds.run(benchmarks).forEach(timing -> System.out.println(timing.line()));
        machine();
    }

    private static void machine() {
        System.out.println("  " + System.getProperty("java.vm.name") + " " + System.getProperty("java.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.arch"));
    }

    /** A package in a folder. */
    private record Folder(Path root) implements PackageFiles {

        @Override
        public Optional<String> read(String path) {
            try {
                var file = root.resolve(path);
                return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public List<String> list(String folder) {
            try (var entries = Files.list(root.resolve(folder))) {
                return entries.map(e -> folder + "/" + e.getFileName()).sorted().toList();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
