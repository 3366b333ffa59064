package org.ortaq.app.transport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import org.ortaq.transport.named.CsvNetworkReader;
import org.ortaq.transport.named.NamedNetwork;
import org.ortaq.transport.named.NamedNetwork.TntpCost;
import org.ortaq.transport.named.NodeNames;
import org.ortaq.transport.shortest.PairSearch;
import org.ortaq.transport.tntp.TntpNetworkReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq network ...}. */
@Command(name = "network", description = "Work on a network of your own.", subcommands = NetworkCommand.Route.class)
public final class NetworkCommand {

    /** {@code ortaq network route}: the cheapest way, without preparation. */
    @Command(name = "route", description = "The cheapest way between two nodes of a CSV or TNTP network.")
    static final class Route implements WithCommon {

        /** Legs shown on the screen; {@code --json} gives all. */
        private static final int SHOWN = 40;

        @Option(
                names = "--network",
                required = true,
                paramLabel = "FILE",
                description = "Links: CSV with columns from,to,COST[,two_way], or a TNTP network (.tntp).")
        private Path file = Path.of("");

        @Option(names = "--nodes", paramLabel = "FILE", description = "Nodes: CSV with columns id[,name].")
        private @Nullable Path nodeFile;

        @Option(
                names = "--cost",
                paramLabel = "COLUMN",
                description = "Column to be minimised (default: cost; of TNTP: free_flow_time, or length, toll).")
        private @Nullable String cost;

        @Option(names = "--from", required = true, paramLabel = "NODE", description = "Where the way begins.")
        private String from = "";

        @Option(names = "--to", required = true, paramLabel = "NODE", description = "Where it ends.")
        private String to = "";

        @Mixin
        private Common common = new Common();

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Common common() {
            return common;
        }

        @Override
        public Integer call() {
            long begin = System.nanoTime();
            var problems = new Problems();
            var network = network(problems);
            problems.throwIfAny();
            var source = network.node(from, "--from", problems);
            var target = network.node(to, "--to", problems);
            problems.throwIfAny();
            var search = new PairSearch(network.graph(), network.cost());
            long ready = System.nanoTime();
            double found = search.run(source.getAsInt(), target.getAsInt());
            long done = System.nanoTime();
            var answer = new Found(network, found, nodes(network, source.getAsInt(), search.links()), search.links());
            var seconds = Json.object()
                    .put("links", network.graph().links())
                    .put("settled", search.settled())
                    .put("readSeconds", (ready - begin) / 1e9)
                    .put("seconds", (done - ready) / 1e9)
                    .build();
            Console.of(spec)
                    .out()
                    .print(common.json() ? Json.write(json(answer, seconds)) : text(answer, done - ready));
            return Exit.DONE;
        }

        private record Found(NamedNetwork network, double cost, int[] nodes, int[] links) {}

        private NamedNetwork network(Problems problems) {
            if (file.toString().endsWith(".tntp")) {
                var chosen = tntpCost(problems);
                var read = Texts.read(file, "--network", problems, TntpNetworkReader::read);
                problems.throwIfAny();
                return NamedNetwork.of(read, chosen);
            }
            var nodes = nodeFile == null
                    ? new NodeNames()
                    : Texts.read(nodeFile, "--nodes", problems, CsvNetworkReader::nodes);
            problems.throwIfAny();
            return Texts.read(
                    file,
                    "--network",
                    problems,
                    (text, name, all) -> CsvNetworkReader.links(text, name, cost == null ? "cost" : cost, nodes, all));
        }

        private TntpCost tntpCost(Problems problems) {
            var wanted = cost == null ? TntpCost.FREE_FLOW_TIME.column() : cost;
            for (var one : TntpCost.values()) {
                if (one.column().equals(wanted)) {
                    return one;
                }
            }
            var columns = Arrays.stream(TntpCost.values()).map(TntpCost::column).toList();
            problems.addChoice("command line", 0, "--cost", wanted, "one of " + String.join(", ", columns), columns);
            return TntpCost.FREE_FLOW_TIME;
        }

        private static int[] nodes(NamedNetwork network, int source, int[] links) {
            return IntStream.concat(IntStream.of(source), Arrays.stream(links).map(network.graph()::head))
                    .toArray();
        }

        private Map<String, Object> json(Found answer, Map<String, Object> seconds) {
            boolean reachable = answer.cost() < Double.POSITIVE_INFINITY;
            var json = Json.object()
                    .put("from", from)
                    .put("to", to)
                    .put("reachable", reachable)
                    .put("cost", answer.cost())
                    .put("costColumn", answer.network().costName());
            if (reachable) {
                json.put("path", names(answer));
            }
            seconds.forEach(json::put);
            return json.build();
        }

        private static List<String> names(Found answer) {
            return Arrays.stream(answer.nodes())
                    .mapToObj(v -> answer.network().nodes().name(v))
                    .toList();
        }

        private String text(Found answer, long nanoseconds) {
            if (answer.cost() == Double.POSITIVE_INFINITY) {
                return "There is no way from " + from + " to " + to + ".\n";
            }
            var lines = new ArrayList<String>();
            lines.add(from + " to " + to + ": " + answer.network().costName() + " " + Figures.of(answer.cost())
                    + " over " + answer.links().length + " links (found in " + Figures.of(nanoseconds / 1e6) + " ms)");
            var table = new TextTable("from", "to", ">" + answer.network().costName(), ">sum");
            double sum = 0;
            for (int k = 0; k < answer.links().length && k < SHOWN; k++) {
                double leg = answer.network().cost()[answer.links()[k]];
                sum += leg;
                var names = answer.network().nodes();
                table.row(
                        names.name(answer.nodes()[k]),
                        names.name(answer.nodes()[k + 1]),
                        Figures.of(leg),
                        Figures.of(sum));
            }
            lines.addAll(table.lines());
            if (answer.links().length > SHOWN) {
                lines.add("  ... and " + (answer.links().length - SHOWN) + " more links (--json gives the whole way)");
            }
            return String.join("\n", lines) + "\n";
        }
    }
}
