package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.numerics.Normal;
import org.ortaq.numerics.Points;
import org.ortaq.region.Corner;
import org.ortaq.region.Draw;
import org.ortaq.region.Parameter;
import org.ortaq.region.Parameters;
import org.ortaq.region.Region;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.Shock;

/**
 * Everything a draw decides, in the order of the dimensions it is drawn from: parameters with a range, then size, slip and
 * cost of initiatives, then sizes of shocks, then the two rivers year by year.
 *
 * <p>All quantities of the data package count, used in the scenario or not, so that two scenarios are run on the same draws.
 * The last year has mean inflow: its gains stand for the years after the horizon, and a dry one would stand for all of them.
 */
public final class Uncertain {

    /** The river whose inflow has its own deviate; all other basins go with the Syr Darya, as in the water room. */
    private static final String SECOND_RIVER = "amu-darya";

    private final List<String> quantities;
    private final List<String> basins;
    private final Parameters parameters;
    private final int firstRiverYear;
    private final int riverYears;

    private Uncertain(List<String> quantities, List<String> basins, Parameters parameters, int firstYear, int years) {
        this.quantities = quantities;
        this.basins = basins;
        this.parameters = parameters;
        this.firstRiverYear = firstYear;
        this.riverYears = years;
    }

    /** @param to the last year of the scenario */
    public static Uncertain of(DataPackage data, int to) {
        var quantities = new ArrayList<String>();
        data.parameters().all().stream()
                .filter(Parameter::isUncertain)
                .map(Parameter::id)
                .forEach(quantities::add);
        data.initiatives().stream()
                .map(Initiative::uncertain)
                .flatMap(List::stream)
                .sorted()
                .forEach(quantities::add);
        data.shocks().stream()
                .filter(Shock::isUncertain)
                .map(Shock::sizeQuantity)
                .sorted()
                .forEach(quantities::add);
        return new Uncertain(
                List.copyOf(quantities),
                basins(data.region(Corner.CENTRAL)),
                data.parameters(),
                data.baseYear() + 1,
                Math.max(0, to - data.baseYear() - 1));
    }

    private static List<String> basins(Region region) {
        var basins = new TreeSet<String>();
        region.water().nodes().forEach(node -> basins.add(node.basin()));
        return List.copyOf(basins);
    }

    /** Names of the quantities with a position; the rivers are not among them. */
    public List<String> quantities() {
        return quantities;
    }

    /** How many numbers make a draw. */
    public int dimensions() {
        return quantities.size() + 2 * riverYears;
    }

    /** Every quantity at its middle, every year with mean inflow. */
    public Draw middle() {
        return new Draw(0, new TreeMap<>(), new TreeMap<>());
    }

    public Draw draw(int number, Points points) {
        return draw(number, points.at(number));
    }

    /** @param point one number between 0 and 1 for each dimension */
    public Draw draw(int number, double[] point) {
        if (point.length != dimensions()) {
            throw new IllegalArgumentException(
                    "point: found " + point.length + " coordinates, expected " + dimensions());
        }
        var positions = new TreeMap<String, Double>();
        for (int q = 0; q < quantities.size(); q++) {
            positions.put(quantities.get(q), point[q]);
        }
        var dry = new Draw(number, positions, new TreeMap<>());
        return dry.withInflow(rivers(point, parameters.at(dry)));
    }

    /** Log-normal with mean 1, the two rivers correlated within a year, years independent. */
    private SortedMap<Integer, SortedMap<String, Double>> rivers(double[] point, Parameters at) {
        double correlation = at.get("waterpower.inflow-correlation");
        double rest = StrictMath.sqrt(1 - correlation * correlation);
        double first = at.get("waterpower.inflow-sd-syr");
        double second = at.get("waterpower.inflow-sd-amu");
        var rivers = new TreeMap<Integer, SortedMap<String, Double>>();
        for (int t = 0; t < riverYears; t++) {
            int dimension = quantities.size() + 2 * t;
            double syr = Normal.quantile(point[dimension]);
            double amu = correlation * syr + rest * Normal.quantile(point[dimension + 1]);
            var factors = new TreeMap<String, Double>();
            for (var basin : basins) {
                factors.put(basin, basin.equals(SECOND_RIVER) ? share(amu, second) : share(syr, first));
            }
            rivers.put(firstRiverYear + t, factors);
        }
        return rivers;
    }

    private static double share(double deviate, double sd) {
        return StrictMath.exp(sd * deviate - sd * sd / 2);
    }
}
