package org.ortaq.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.ortaq.people.recognition.Decision;
import org.ortaq.people.recognition.Degree;
import org.ortaq.people.recognition.Level;
import org.ortaq.people.recognition.RuleEngine;
import org.ortaq.people.recognition.Verdict;
import org.ortaq.people.visits.RuleOfHalf;
import org.ortaq.region.Countries;
import org.ortaq.region.Outcome;
import org.ortaq.region.Parameters;
import org.ortaq.region.Reads;
import org.ortaq.region.Region;
import org.ortaq.region.Section;
import org.ortaq.region.economy.Economy;
import org.ortaq.region.people.People;
import org.ortaq.region.people.Purpose;
import org.ortaq.region.people.SquareTable;

/** The door of the room: a region in, visits, waits, spending, recognition and exchange out. */
public final class PeopleModel {

    /** What this room reads of a Region. */
    public static final Reads READS = Reads.of("people", Section.PEOPLE, Section.ECONOMY);

    /** Visits, border waits, spending, recognition and exchange of a region. */
    public PeopleResult run(Region region) {
        return run(region.people(), region.economy(), region.parameters());
    }

    /** The same from the sections it reads. */
    public PeopleResult run(People people, Economy economy, Parameters corner) {
        var parameters = new PeopleParameters(corner);
        var run = new VisitsRun(people, economy, parameters).run();
        var engine = RecognitionRules.of(people);
        var places = times(people.study().places(), parameters.get("exchange-fill"));
        return new PeopleResult(
                people.year(),
                run.visits(),
                LeisureCost.of(people, parameters, run.policy()),
                spend(people.countries(), run.visits(), parameters.byPurpose("spend")),
                run.waits(),
                matrices(engine, people.countries()),
                covered(engine, people),
                places,
                value(places, parameters.get("exchange-value")),
                departures(people, run.visits()));
    }

    /** What the room has to say of the five, each number under a metric of {@link PeopleMetrics}. */
    public List<Outcome> outcomes(Region region, PeopleResult result) {
        return PeopleOutcomes.of(region.countries(), result);
    }

    /**
     * Change of consumer surplus of leisure visits by the rule of half, million dollars a year by origin country index:
     * the whole fall in cost for those who came in the base, half of it for those who come anew.
     */
    public double[] surplus(PeopleResult base, PeopleResult with) {
        int n = base.visits().countries();
        double[] gain = new double[n];
        for (int origin = 0; origin < n; origin++) {
            for (int destination = 0; destination < n; destination++) {
                gain[origin] += surplus(base, with, origin, destination);
            }
        }
        return gain;
    }

    /** Whether a degree counts on a day, on which rule, and what is missing for more. */
    public Decision recognise(People people, Degree degree, String to, LocalDate day) {
        return RecognitionRules.on(people, day)
                .decide(degree, people.countries().of(to));
    }

    private static double surplus(PeopleResult base, PeopleResult with, int origin, int destination) {
        double before = base.visits().at(origin, destination, Purpose.LEISURE);
        double after = with.visits().at(origin, destination, Purpose.LEISURE);
        if (Double.isNaN(before) || Double.isNaN(after)) {
            return 0;
        }
        return RuleOfHalf.gain(
                        before,
                        base.leisureCost().at(origin, destination),
                        after,
                        with.leisureCost().at(origin, destination))
                / 1000;
    }

    private static double[] spend(Countries countries, VisitFlows visits, double[] dollars) {
        double[] spend = new double[countries.size()];
        Arrays.fill(spend, Double.NaN);
        for (int destination : countries.members()) {
            for (var purpose : Purpose.values()) {
                double arrivals = visits.arrivals(destination, purpose);
                double known = Double.isNaN(spend[destination]) ? 0 : spend[destination];
                spend[destination] = Double.isNaN(arrivals)
                        ? spend[destination]
                        : known + arrivals * dollars[purpose.ordinal()] / 1000;
            }
        }
        return spend;
    }

    private static List<List<List<Verdict>>> matrices(RuleEngine engine, Countries countries) {
        return Arrays.stream(Level.values())
                .map(level -> Arrays.stream(engine.matrix(countries.members(), level))
                        .map(List::of)
                        .toList())
                .toList();
    }

    /** By bachelor degrees of accredited institutions on no list: students of listed ones are not counted. */
    private static OptionalDouble covered(RuleEngine engine, People people) {
        double all = 0;
        double covered = 0;
        for (int origin : people.countries().members()) {
            for (int host : people.countries().members()) {
                double students = people.study().enrolled().at(origin, host);
                if (origin != host && students > 0) {
                    var decision = engine.decide(Degree.ordinary(host, Level.BACHELOR), origin);
                    all += students;
                    covered += decision.verdict() == Verdict.AUTOMATIC ? students : 0;
                }
            }
        }
        return all > 0 ? OptionalDouble.of(covered / all) : OptionalDouble.empty();
    }

    private static SquareTable times(SquareTable table, double factor) {
        return new SquareTable(
                table.size(), Arrays.stream(table.values()).map(v -> v * factor).toArray());
    }

    private static OptionalDouble value(SquareTable places, double dollars) {
        double total = 0;
        boolean known = false;
        for (double number : places.values()) {
            total += Double.isNaN(number) ? 0 : number;
            known |= !Double.isNaN(number);
        }
        return known ? OptionalDouble.of(total * dollars / 1e6) : OptionalDouble.empty();
    }

    /** Departures grow as the visits of the same direction do. */
    private static SquareTable departures(People people, VisitFlows visits) {
        var base = new VisitFlows(visits.countries(), people.visits().thousand());
        double[] departures = people.departures().values();
        for (int i = 0; i < visits.countries(); i++) {
            for (int j = 0; j < visits.countries(); j++) {
                departures[i * visits.countries() + j] *= visits.of(i, j) / base.of(i, j);
            }
        }
        return new SquareTable(visits.countries(), departures);
    }
}
