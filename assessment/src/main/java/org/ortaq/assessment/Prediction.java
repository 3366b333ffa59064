package org.ortaq.assessment;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ortaq.region.Fact;
import org.ortaq.region.Region;

/** Finds in a course what a fact would have observed, in the unit of the fact. */
final class Prediction {

    private final Course course;

    Prediction(Course course) {
        this.course = course;
    }

    /** A metric and its predicted value. */
    record Found(String metric, double value) {}

    /** @param region of the year of the fact, for the price level */
    Optional<Found> of(Fact fact, Region region) {
        return switch (fact.concept()) {
            case "trade.turnover" -> turnover(fact);
            case "trade.exports" ->
                scaled("trade.exports", fact, region.economy().deflatorOfYear());
            case "trade.imports" ->
                scaled(
                        "trade.exports",
                        fact,
                        region.economy().deflatorOfYear() * region.parameters().get("trade.cif-over-fob"));
            default -> sameMeasure(fact);
        };
    }

    /** A concept that is a metric too, told in the unit of the fact; nothing when the units cannot be compared. */
    private Optional<Found> sameMeasure(Fact fact) {
        if (!Catalogue.has(fact.concept())) {
            return Optional.empty();
        }
        var factor = UnitOf.factor(Catalogue.find(fact.concept()).unit(), fact.unit());
        return factor.isPresent() ? scaled(fact.concept(), fact, factor.getAsDouble()) : Optional.empty();
    }

    /** A pair as its reporter counts it; as balanced when somebody else counted. */
    private Optional<Found> turnover(Fact fact) {
        if (!AreaWords.isPair(fact.area())) {
            return Optional.empty();
        }
        var a = fact.area().substring(0, 3);
        var b = fact.area().substring(4);
        var other = fact.reporter().equals(a) ? b : a;
        var reported = value("trade.turnover-reported", fact.reporter() + "-" + other, fact.year());
        return reported.isPresent()
                ? Optional.of(new Found("trade.turnover-reported", reported.getAsDouble()))
                : found("trade.turnover-nominal", value("trade.turnover-nominal", fact.area(), fact.year()));
    }

    private Optional<Found> scaled(String metric, Fact fact, double factor) {
        var value = value(metric, fact.area(), fact.year());
        return value.isPresent() ? Optional.of(new Found(metric, value.getAsDouble() * factor)) : Optional.empty();
    }

    private static Optional<Found> found(String metric, OptionalDouble value) {
        return value.isPresent() ? Optional.of(new Found(metric, value.getAsDouble())) : Optional.empty();
    }

    private OptionalDouble value(String metric, String area, int year) {
        return course.value(metric, area, year);
    }
}
