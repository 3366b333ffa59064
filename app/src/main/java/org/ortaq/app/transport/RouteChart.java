package org.ortaq.app.transport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;
import org.ortaq.transport.Leg;
import org.ortaq.transport.RankedRoute;
import org.ortaq.transport.RouteAnswer;

/** Time and cost against distance, one line a route, with a step wherever goods stand (UNESCAP time/cost-distance method). */
final class RouteChart {

    private static final List<String> COLOURS = List.of("#0b5c8a", "#c2410c", "#4d7c0f", "#6d28d9");
    private static final int WIDTH = 1180;
    private static final int PANEL = 380;
    private static final int TOP = 66;

    private final RouteQuestion question;
    private final List<RankedRoute> routes;
    private final SortedMap<String, String> points;
    private final SvgText svg = new SvgText();

    /** @param points names of border points and ports by id */
    RouteChart(RouteQuestion question, RouteAnswer answer, SortedMap<String, String> points) {
        this.question = question;
        this.points = points;
        this.routes = answer.routes().stream()
                .filter(RankedRoute::isNotable)
                .sorted(Comparator.comparingInt(RouteChart::rank))
                .limit(COLOURS.size())
                .toList();
    }

    /** The reasons in the order in which lines are drawn while there are colours. */
    private static int rank(RankedRoute route) {
        var order = List.of("cheapest", "fastest", "lowest generalised cost", "most reliable", "dissimilar");
        return route.why().stream()
                .mapToInt(order::indexOf)
                .filter(k -> k >= 0)
                .min()
                .orElse(order.size());
    }

    String svg() {
        int height = TOP + 2 * (PANEL + 30) + 24 * routes.size() + 50;
        svg.text(24, 30, 20, "start", "#111", question.from() + " - " + question.to() + ", " + question.year());
        svg.text(
                24,
                50,
                12,
                "start",
                "#555",
                question.assumed() + (question.freeFlow() ? ", no queues" : ", queues of the year in it"));
        var time = new ChartPanel(svg, TOP, PANEL, WIDTH, "days", "km", most(r -> r.hours() / 24), mostKm());
        var cost = new ChartPanel(
                svg, TOP + PANEL + 30, PANEL, WIDTH, "usd/t", "km", most(RankedRoute::usdPerTonne), mostKm());
        for (int k = 0; k < routes.size(); k++) {
            time.line(COLOURS.get(k), steps(routes.get(k), l -> l.waitHours() / 24, l -> l.hours() / 24, 0.2));
            cost.line(COLOURS.get(k), steps(routes.get(k), Leg::feeUsdPerTonne, Leg::usdPerTonne, 6));
        }
        time.labels();
        cost.labels();
        for (int k = 0; k < routes.size(); k++) {
            legend(k, TOP + 2 * (PANEL + 30) + 18 + 24 * k);
        }
        svg.text(
                24,
                height - 14,
                11,
                "start",
                "#555",
                "Vertical steps: borders, ports, changes of gauge, loading. US dollars of 2023. Ortaq, docs/models/transport.md");
        return svg.document(WIDTH, height);
    }

    private double most(ToDoubleFunction<RankedRoute> of) {
        return routes.stream().mapToDouble(of).max().orElse(1);
    }

    private double mostKm() {
        return routes.stream().mapToDouble(r -> r.route().km()).max().orElse(1);
    }

    /** Corners of a route: the step of a leg, then its haul. */
    private List<ChartPanel.Corner> steps(
            RankedRoute route, ToDoubleFunction<Leg> step, ToDoubleFunction<Leg> whole, double worthLabel) {
        var corners = new ArrayList<ChartPanel.Corner>();
        double km = 0;
        double y = 0;
        for (var leg : route.route().legs()) {
            double up = step.applyAsDouble(leg);
            y += up;
            corners.add(new ChartPanel.Corner(
                    km, y, up >= worthLabel && !leg.what().equals("terminal") ? name(leg) : "", up));
            km += leg.km();
            y += whole.applyAsDouble(leg) - up;
            corners.add(new ChartPanel.Corner(km, y, "", 0));
        }
        return corners;
    }

    private String name(Leg leg) {
        var point = points.get(leg.over());
        if (point != null) {
            return point;
        }
        var what = leg.km() > 0 || leg.what().equals("port") ? "" : ", " + leg.what();
        return leg.from() + (leg.km() > 0 ? " - " + leg.to() : "") + what;
    }

    private void legend(int k, double y) {
        var r = routes.get(k);
        svg.line(24, y - 4, 60, y - 4, COLOURS.get(k), 3);
        svg.text(
                70,
                y,
                13,
                "start",
                "#111",
                String.join(", ", r.why()) + ": " + RouteText.days(r.hours()) + " days (of these waiting "
                        + RouteText.days(r.route().waitHours()) + "), " + Math.round(r.usdPerTonne()) + " usd/t, "
                        + Math.round(r.route().km()) + " km, " + Math.round(r.kgCo2PerTonne()) + " kg CO2/t");
    }
}
