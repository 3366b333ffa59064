package org.ortaq.people;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.people.recognition.Level;
import org.ortaq.region.Countries;
import org.ortaq.region.Metric;
import org.ortaq.region.Outcome;
import org.ortaq.region.people.SquareTable;

/** Writes a result as outcomes; what is unknown is left out. */
final class PeopleOutcomes {

    private final Countries countries;
    private final PeopleResult result;
    private final List<Outcome> outcomes = new ArrayList<>();

    private PeopleOutcomes(Countries countries, PeopleResult result) {
        this.countries = countries;
        this.result = result;
    }

    static List<Outcome> of(Countries countries, PeopleResult result) {
        return new PeopleOutcomes(countries, result).write();
    }

    private List<Outcome> write() {
        for (int member : countries.members()) {
            ofCountry(member);
        }
        directed(PeopleMetrics.EXCHANGE_PLACES, result.places());
        directed(PeopleMetrics.DEPARTURES, result.departures());
        result.waits().forEach(w -> add(PeopleMetrics.BORDER_WAIT, w.point(), w.hours()));
        result.studentsCovered().ifPresent(share -> add(PeopleMetrics.STUDENTS_COVERED, "CA5", share));
        result.exchangeValue().ifPresent(value -> add(PeopleMetrics.EXCHANGE_VALUE, "CA5", value));
        add(PeopleMetrics.RECOGNISED_PAIRS, "CA5", result.recognisedPairs(Level.BACHELOR));
        return outcomes.stream().sorted().toList();
    }

    private void ofCountry(int member) {
        var code = countries.code(member);
        add(PeopleMetrics.VISITS_TOTAL, code, result.visits().arrivals(member));
        add(PeopleMetrics.LEISURE_VISITS, code, result.leisureVisits(member));
        add(PeopleMetrics.SPEND, code, result.spend()[member]);
        for (int origin = 0; origin < countries.size(); origin++) {
            add(
                    PeopleMetrics.VISITS,
                    countries.code(origin) + "-" + code,
                    result.visits().of(origin, member));
        }
    }

    private void directed(Metric metric, SquareTable table) {
        for (int i = 0; i < countries.size(); i++) {
            for (int j = 0; j < countries.size(); j++) {
                add(metric, countries.code(i) + "-" + countries.code(j), table.at(i, j));
            }
        }
    }

    private void add(Metric metric, String area, double value) {
        if (!Double.isNaN(value)) {
            outcomes.add(new Outcome(metric.id(), area, result.year(), value));
        }
    }
}
