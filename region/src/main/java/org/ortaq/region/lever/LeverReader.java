package org.ortaq.region.lever;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ortaq.region.Assumption;
import org.ortaq.region.Coalition;
import org.ortaq.table.Fields;

/**
 * Reads a lever from its keys. A size may be a number or {@code {low, mid, high}}; the adverse end is the one nearer to
 * no effect for an initiative and the one farther from it for a shock.
 */
public final class LeverReader {

    /** The names levers have in files. */
    public static final List<String> TYPES = Stream.of(
                    "open-link",
                    "close-link",
                    "close-border",
                    "close-transit",
                    "border-time",
                    "border-fee",
                    "freight-rate",
                    "link-capacity",
                    "duty",
                    "extra-duty",
                    "non-tariff",
                    "trade-cost",
                    "inflation",
                    "commission-plant",
                    "power-line",
                    "line-capacity",
                    "joint-dispatch",
                    "power-demand",
                    "fuel-price",
                    "inflow",
                    "irrigation-saving",
                    "release-contract",
                    "travel-document",
                    "border-point",
                    "border-capacity",
                    "tour-ease",
                    "visits",
                    "degree-recognition",
                    "places",
                    "finance",
                    "project",
                    "capital-cost")
            .sorted()
            .toList();

    private final Fields fields;
    private final Assumption assumption;
    private final String quantity;
    private final boolean shock;
    private final Coalition members;

    private LeverReader(Fields fields, Assumption assumption, String quantity, boolean shock, Coalition members) {
        this.fields = fields;
        this.assumption = assumption;
        this.quantity = quantity;
        this.shock = shock;
        this.members = members;
    }

    /**
     * The lever under an assumption about its size.
     *
     * @param quantity the name under which the size is drawn
     * @param members the members of the initiative it belongs to, for levers that act among them
     * @return empty, and a problem, when the type is unknown or a size impossible
     */
    public static Optional<Lever> read(
            Fields fields, Assumption assumption, String quantity, boolean shock, Coalition members) {
        var type = fields.text("type");
        if (!TYPES.contains(type)) {
            fields.rejectChoice("type", type, "a lever: " + String.join(", ", TYPES), TYPES);
            fields.keys();
            return Optional.empty();
        }
        try {
            return Optional.of(new LeverReader(fields, assumption, quantity, shock, members).lever(type));
        } catch (IllegalArgumentException refusal) {
            fields.reject("type", type, String.valueOf(refusal.getMessage()));
            return Optional.empty();
        }
    }

    private Lever lever(String type) {
        return switch (type) {
            case "open-link" -> new OpenLink(text("link"));
            case "close-link" -> new CloseLink(text("link"));
            case "close-border" -> closeBorder();
            case "close-transit" -> new CloseTransit(fields.texts("through"));
            case "border-time" -> new BorderTime(text("area"), size("factor"));
            case "border-fee" -> new BorderFee(text("area"), size("factor"));
            case "freight-rate" -> new FreightRate(text("scope"), size("factor"));
            case "link-capacity" -> new LinkCapacity(text("link"), size("factor"));
            case "duty" -> new Duty(text("from"), text("to"), size("rate"));
            case "extra-duty" -> new ExtraDuty(text("from"), text("to"), size("points"));
            case "non-tariff" -> new NonTariff(text("area"), size("factor"));
            case "trade-cost" -> new TradeCost(text("from"), text("to"), size("factor"));
            case "inflation" -> new Inflation(size("points"));
            default -> powerOrWater(type);
        };
    }

    private Lever closeBorder() {
        var point = fields.maybeText("point");
        return point.isPresent() ? new CloseLink(point.get()) : new CloseBorder(text("with"));
    }

    private Lever powerOrWater(String type) {
        return switch (type) {
            case "commission-plant" -> new CommissionPlant(text("plant"));
            case "power-line" -> new PowerLine(text("line"));
            case "line-capacity" -> new LineCapacity(text("line"), size("mw"));
            case "joint-dispatch" -> new JointDispatch(members);
            case "power-demand" ->
                new PowerDemand(text("area"), fields.integer("from_month"), fields.integer("to_month"), size("factor"));
            case "fuel-price" -> new FuelPrice(text("fuel"), size("factor"));
            case "inflow" -> new Inflow(text("basin"), size("factor"));
            case "irrigation-saving" -> new IrrigationSaving(text("country"), size("share"));
            case "release-contract" ->
                new ReleaseContract(
                        text("reservoir"),
                        fields.integer("from_month"),
                        fields.integer("to_month"),
                        size("hm3"),
                        size("gwh_back"));
            default -> peopleOrProject(type);
        };
    }

    private Lever peopleOrProject(String type) {
        return switch (type) {
            case "travel-document" -> new TravelDocument(text("from"), text("to"), text("document"));
            case "border-point" -> borderPoint();
            case "border-capacity" -> new BorderCapacity(text("point"), size("factor"));
            case "tour-ease" -> new TourEase(text("area"), size("factor"));
            case "visits" -> new Visits(text("area"), size("factor"));
            case "degree-recognition" -> new DegreeRecognition(text("from"), text("to"), text("level"), text("result"));
            case "places" -> new Places(text("from"), text("to"), (int) Math.round(size("number")));
            case "finance" -> new Finance(text("fund"), size("musd"));
            case "project" -> new ProjectAdvance(text("id"));
            case "capital-cost" -> new CapitalCost(size("factor"));
            default -> throw new IllegalArgumentException("a lever without a reader: " + type);
        };
    }

    private Lever borderPoint() {
        var action = text("action");
        if (!action.equals("open")) {
            fields.reject("action", action, "open");
        }
        return new BorderPoint(text("point"));
    }

    private String text(String key) {
        return fields.text(key);
    }

    /** A size under the assumption; NaN, with a reported problem, when it is not readable. */
    private double size(String key) {
        if (fields.maybe(key).orElse(null) instanceof org.ortaq.table.Tree.Mapping) {
            return fields.nested(key).map(range -> range(key, range)).orElse(Double.NaN);
        }
        return fields.number(key);
    }

    private double range(String key, Fields range) {
        try (range) {
            double low = range.number("low");
            double mid = range.number("mid");
            double high = range.number("high");
            if (!(low <= mid && mid <= high)) {
                fields.reject(key, low + ", " + mid + ", " + high, "low <= mid <= high");
            }
            double weak = weakest(key, low, high);
            double strong = strongest(key, low, high);
            return shock
                    ? assumption.between(quantity, strong, mid, weak)
                    : assumption.between(quantity, weak, mid, strong);
        }
    }

    private static double weakest(String key, double low, double high) {
        return effect(key, low) <= effect(key, high) ? low : high;
    }

    private static double strongest(String key, double low, double high) {
        return effect(key, low) <= effect(key, high) ? high : low;
    }

    /** How far a size is from doing nothing: a factor from 1, a duty rate the stronger the lower, the rest from 0. */
    private static double effect(String key, double size) {
        return switch (key) {
            case "factor" -> Math.abs(StrictMath.log(size));
            case "rate" -> -size;
            default -> Math.abs(size);
        };
    }
}
