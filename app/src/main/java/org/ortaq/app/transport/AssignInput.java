package org.ortaq.app.transport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ortaq.table.Problems;
import org.ortaq.transport.assignment.deterministic.Roads;
import org.ortaq.transport.assignment.deterministic.UserClass;
import org.ortaq.transport.tntp.LimitsReader;
import org.ortaq.transport.tntp.TntpNetwork;
import org.ortaq.transport.tntp.TntpNetworkReader;
import org.ortaq.transport.tntp.TntpTrips;
import org.ortaq.transport.tntp.TntpTripsReader;
import picocli.CommandLine.Option;

/** The options that say what is assigned to what. */
final class AssignInput {

    @Option(names = "--network", required = true, paramLabel = "FILE", description = "Network, TNTP layout.")
    private Path network = Path.of("");

    @Option(
            names = "--trips",
            required = true,
            paramLabel = "FILE",
            description = "Trips, TNTP layout; once for each class of users.")
    private List<Path> trips = List.of();

    @Option(
            names = "--value-of-time",
            split = ",",
            paramLabel = "V",
            description = "Money a unit of time, by class in the order of --trips (default: 1).")
    private double @Nullable [] valueOfTime;

    @Option(
            names = "--distance-weight",
            paramLabel = "W",
            description = "Time a unit of length (default: as the network says, else 0).")
    private @Nullable Double distanceWeight;

    @Option(
            names = "--toll-weight",
            paramLabel = "W",
            description = "Time a unit of toll (default: as the network says; else with --value-of-time 1/V, else 0).")
    private @Nullable Double tollWeight;

    @Option(
            names = "--limits",
            paramLabel = "FILE",
            description = "Flows that are never exceeded: CSV with columns from,to,limit.")
    private @Nullable Path limits;

    /** @throws org.ortaq.table.InputException with all mistakes of options and files */
    Loaded load() {
        var problems = new Problems();
        checkOptions(problems);
        var read = Texts.read(network, "--network", problems, TntpNetworkReader::read);
        int zones = read.zones() > 0 ? read.zones() : TntpTripsReader.UNKNOWN;
        var tables = new ArrayList<TntpTrips>();
        for (var file : trips) {
            tables.add(Texts.read(
                    file, "--trips", problems, (text, name, all) -> TntpTripsReader.read(text, name, zones, all)));
        }
        problems.throwIfAny();
        var roads = new Roads(read.graph(), read.costs(), limits(read, problems));
        problems.throwIfAny();
        var classes = new ArrayList<UserClass>();
        for (int m = 0; m < tables.size(); m++) {
            double value = value(m);
            classes.add(new UserClass(
                    trips.get(m).toString(),
                    value,
                    read.fixedCost(distance(read), toll(read, value)),
                    tables.get(m).trips()));
        }
        return new Loaded(read, roads, trips.stream().map(Path::toString).toList(), tables, classes);
    }

    private void checkOptions(Problems problems) {
        if (valueOfTime != null && valueOfTime.length != trips.size()) {
            problems.add(
                    "command line",
                    0,
                    "--value-of-time",
                    Arrays.toString(valueOfTime),
                    "one value for each --trips, " + trips.size());
        }
        for (double value : valueOfTime == null ? new double[0] : valueOfTime) {
            if (!(value > 0) || Double.isInfinite(value)) {
                problems.add("command line", 0, "--value-of-time", String.valueOf(value), "above 0");
            }
        }
        checkWeight("--distance-weight", distanceWeight, problems);
        checkWeight("--toll-weight", tollWeight, problems);
    }

    private static void checkWeight(String option, @Nullable Double weight, Problems problems) {
        if (weight != null && (!(weight >= 0) || Double.isInfinite(weight))) {
            problems.add("command line", 0, option, String.valueOf(weight), "0 or more");
        }
    }

    private double value(int userClass) {
        return valueOfTime == null ? 1 : valueOfTime[userClass];
    }

    private double distance(TntpNetwork read) {
        return distanceWeight != null ? distanceWeight : read.distanceWeight().orElse(0);
    }

    private double toll(TntpNetwork read, double value) {
        double unless = valueOfTime == null ? 0 : 1 / value;
        return tollWeight != null ? tollWeight : read.tollWeight().orElse(unless);
    }

    private double[] limits(TntpNetwork read, Problems problems) {
        if (limits == null) {
            var none = new double[read.links()];
            Arrays.fill(none, Double.POSITIVE_INFINITY);
            return none;
        }
        return Texts.read(limits, "--limits", problems, (text, name, all) -> LimitsReader.read(text, name, read, all));
    }
}
