package org.ortaq.region.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ortaq.region.Countries;
import org.ortaq.region.Reading;

/**
 * Visits, travel documents, border points, students, exchange places and recognition, as seen from one year.
 *
 * @param year the year looked at
 * @param baseYear the year of {@code visits}
 * @param visits observed visits of the base year
 * @param points border points sorted by id
 * @param tourCost cost factor of tours by pair of the five (both directions alike)
 * @param visitFactor factor on visits from one country to another (a shock)
 * @param students persons enrolled, by origin and host, latest known; NaN = unknown
 * @param places exchange and scholarship places a year, by origin and host; NaN = unknown
 * @param departures departures for tourism counted by the origin in the base year, thousand; NaN = unknown
 */
public record People(
        int year,
        int baseYear,
        Countries countries,
        BaseVisits visits,
        Documents documents,
        List<BorderPoint> points,
        SquareTable tourCost,
        SquareTable visitFactor,
        Degrees degrees,
        SquareTable students,
        SquareTable places,
        SquareTable departures) {

    public People {
        points = List.copyOf(points);
    }

    /** Reads the tables of people and the departures among the facts; only what was known at the as-of date. */
    public static People read(Reading in) {
        return new PeopleReader(in).read();
    }

    /** The same people seen from another year: other rules are in force; levers stay. */
    public People at(int other) {
        return new People(
                other,
                baseYear,
                countries,
                visits,
                documents,
                points,
                tourCost,
                visitFactor,
                degrees,
                students,
                places,
                departures);
    }

    /** Lever: citizens of {@code from} may enter {@code to} with a document; the widest of several holds. */
    public People recogniseDocument(String from, String to, String document) {
        int i = countries.of(from);
        int j = countries.of(to);
        if (!documents.knows(i, j)) {
            throw new IllegalArgumentException(
                    "what citizens of " + from + " need to enter " + to + " is not in travel-documents");
        }
        return with(documents.grant(i, j, Document.of(document)));
    }

    /** Lever: a border point opens, and stays open. */
    public People openBorderPoint(String id) {
        return withPoint(id, BorderPoint::open);
    }

    /** Lever: a border point lets {@code factor} times as many people pass; factors multiply. */
    public People scaleBorderCapacity(String id, double factor) {
        return withPoint(id, point -> point.scaled(factor));
    }

    /** Lever: the cost of a tour over several countries is multiplied, in a pair or all pairs of an area. */
    public People easeTours(String area, double factor) {
        return withTours(Pairs.scale(tourCost, countries, area, positive("factor", factor)));
    }

    /** Lever: degrees of {@code from} are recognised in {@code to}; {@code level} may be {@code all}; widest holds. */
    public People recogniseDegrees(String from, String to, String level, String result) {
        return with(degrees.grant(countries.of(from), countries.of(to), DegreeLevel.of(level), Recognition.of(result)));
    }

    /** Lever: so many more places a year for students of {@code from} in {@code to}; places add. */
    public People addPlaces(String from, String to, int more) {
        return withPlaces(places.plus(countries.of(from), countries.of(to), more));
    }

    /** Lever: visits of an area (from-to, pair, country, CA5 or ALL) are multiplied; factors multiply. */
    public People scaleVisits(String area, double factor) {
        return withVisitFactor(Pairs.scale(visitFactor, countries, area, positive("factor", factor)));
    }

    private static double positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be positive: " + value);
        }
        return value;
    }

    private People withPoint(String id, UnaryOperator<BorderPoint> change) {
        var changed = new ArrayList<>(points);
        for (int k = 0; k < changed.size(); k++) {
            if (changed.get(k).id().equals(id)) {
                changed.set(k, change.apply(changed.get(k)));
                return withPoints(changed);
            }
        }
        throw Words.unknown(
                "border point", id, points.stream().map(BorderPoint::id).toList());
    }

    private People with(Documents changed) {
        return new People(
                year,
                baseYear,
                countries,
                visits,
                changed,
                points,
                tourCost,
                visitFactor,
                degrees,
                students,
                places,
                departures);
    }

    private People with(Degrees changed) {
        return new People(
                year,
                baseYear,
                countries,
                visits,
                documents,
                points,
                tourCost,
                visitFactor,
                changed,
                students,
                places,
                departures);
    }

    private People withPoints(List<BorderPoint> changed) {
        return new People(
                year,
                baseYear,
                countries,
                visits,
                documents,
                changed,
                tourCost,
                visitFactor,
                degrees,
                students,
                places,
                departures);
    }

    private People withTours(SquareTable changed) {
        return new People(
                year,
                baseYear,
                countries,
                visits,
                documents,
                points,
                changed,
                visitFactor,
                degrees,
                students,
                places,
                departures);
    }

    private People withVisitFactor(SquareTable changed) {
        return new People(
                year,
                baseYear,
                countries,
                visits,
                documents,
                points,
                tourCost,
                changed,
                degrees,
                students,
                places,
                departures);
    }

    private People withPlaces(SquareTable changed) {
        return new People(
                year,
                baseYear,
                countries,
                visits,
                documents,
                points,
                tourCost,
                visitFactor,
                degrees,
                students,
                changed,
                departures);
    }
}
