package org.ortaq.region.people;

import java.util.List;
import org.ortaq.region.Countries;
import org.ortaq.region.Reading;

/**
 * Visits, travel documents, border points, students, exchange places and recognition, as seen from one year.
 *
 * @param year the year looked at
 * @param baseYear the year of {@code visits}
 * @param visits observed visits of the base year
 * @param departures departures for tourism counted by the origin in the base year, thousand; NaN = unknown
 */
public record People(
        int year,
        int baseYear,
        Countries countries,
        BaseVisits visits,
        SquareTable departures,
        Crossing crossing,
        Study study) {

    /** Reads the tables of people and the departures among the facts; only what was known at the as-of date. */
    public static People read(Reading in) {
        return new PeopleReader(in).read();
    }

    /** The same people seen from another year: other rules are in force; levers stay. */
    public People at(int other) {
        return new People(other, baseYear, countries, visits, departures, crossing, study);
    }

    public Documents documents() {
        return crossing.documents();
    }

    public List<BorderPoint> points() {
        return crossing.points();
    }

    public Degrees degrees() {
        return study.degrees();
    }

    /** Lever: citizens of {@code from} may enter {@code to} with a document; the widest of several holds. */
    public People recogniseDocument(String from, String to, String document) {
        int i = countries.of(from);
        int j = countries.of(to);
        if (!documents().knows(i, j)) {
            throw new IllegalArgumentException(
                    "what citizens of " + from + " need to enter " + to + " is not in travel-documents");
        }
        return with(crossing.with(documents().grant(i, j, Document.of(document))));
    }

    /** Lever: a border point opens, and stays open. */
    public People openBorderPoint(String id) {
        return with(crossing.withPoint(id, BorderPoint::open));
    }

    /** Lever: a border point lets {@code factor} times as many people pass; factors multiply. */
    public People scaleBorderCapacity(String id, double factor) {
        return with(crossing.withPoint(id, point -> point.scaled(factor)));
    }

    /** Lever: the cost of a tour over several countries is multiplied, in a pair or all pairs of an area. */
    public People easeTours(String area, double factor) {
        return with(crossing.withTourCost(Pairs.scale(crossing.tourCost(), countries, area, positive(factor))));
    }

    /** Lever: visits of an area (from-to, pair, country, CA5 or ALL) are multiplied; factors multiply. */
    public People scaleVisits(String area, double factor) {
        return with(crossing.withVisitFactor(Pairs.scale(crossing.visitFactor(), countries, area, positive(factor))));
    }

    /** Lever: degrees of {@code from} are recognised in {@code to}; {@code level} may be {@code all}; widest holds. */
    public People recogniseDegrees(String from, String to, String level, String result) {
        return with(study.with(
                degrees().grant(countries.of(from), countries.of(to), DegreeLevel.of(level), Recognition.of(result))));
    }

    /** Lever: so many more places a year for students of {@code from} in {@code to}; places add. */
    public People addPlaces(String from, String to, int more) {
        return with(study.withPlaces(study.places().plus(countries.of(from), countries.of(to), more)));
    }

    private static double positive(double factor) {
        if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("factor must be positive: " + factor);
        }
        return factor;
    }

    private People with(Crossing changed) {
        return new People(year, baseYear, countries, visits, departures, changed, study);
    }

    private People with(Study changed) {
        return new People(year, baseYear, countries, visits, departures, crossing, changed);
    }
}
