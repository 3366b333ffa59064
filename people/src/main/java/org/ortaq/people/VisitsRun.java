package org.ortaq.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ortaq.people.visits.DocumentRatios;
import org.ortaq.people.visits.TripDemand;
import org.ortaq.people.visits.WaitEquilibrium;
import org.ortaq.region.economy.Economy;
import org.ortaq.region.people.People;
import org.ortaq.region.people.Purpose;

/** Takes the visits of the base year to the year and the rules of a region. */
final class VisitsRun {

    /** Persons a day at the border for a thousand trips a year: there and back. */
    private static final double CROSSINGS = 2 * 1000 / 365.0;

    private final People people;
    private final Economy economy;
    private final PeopleParameters parameters;
    private final int n;
    private final int[] members;
    private final double[] costElasticity;
    private final double[] visits;
    private final double[] policy;
    private final List<PointWait> waits = new ArrayList<>();

    VisitsRun(People people, Economy economy, PeopleParameters parameters) {
        this.people = people;
        this.economy = economy;
        this.parameters = parameters;
        this.n = people.countries().size();
        this.members = people.countries().members();
        this.costElasticity = parameters.byPurpose("cost-elasticity");
        this.visits = people.visits().thousand();
        this.policy = new double[visits.length];
        Arrays.fill(policy, 1);
    }

    VisitsRun run() {
        answerToRules();
        grow();
        for (int a = 0; a < members.length; a++) {
            for (int b = a + 1; b < members.length; b++) {
                queue(members[a], members[b]);
            }
        }
        waits.sort(Comparator.comparing(PointWait::point));
        return this;
    }

    VisitFlows visits() {
        return new VisitFlows(n, visits);
    }

    /** Factor on visits from documents, points, tours and waits: what borders do, without growth and shocks. */
    VisitFlows policy() {
        return new VisitFlows(n, policy);
    }

    List<PointWait> waits() {
        return List.copyOf(waits);
    }

    private void answerToRules() {
        var ratios = parameters.documentRatios();
        double[] response = parameters.byPurpose("document-response");
        for (int origin = 0; origin < n; origin++) {
            for (int destination : members) {
                double ratio = documents(ratios, origin, destination);
                double access = access(origin, destination);
                for (int p = 0; p < VisitFlows.PURPOSES; p++) {
                    policy[VisitFlows.index(n, origin, destination, p)] =
                            StrictMath.exp(response[p] * StrictMath.log(ratio)) * access;
                }
                policy[VisitFlows.index(n, origin, destination, Purpose.LEISURE.ordinal())] *= tours(destination);
            }
        }
    }

    private double documents(DocumentRatios ratios, int origin, int destination) {
        var documents = people.documents();
        return documents.knows(origin, destination)
                ? ratios.ratio(
                        documents.mix(origin, destination, people.year()),
                        documents.mixByRules(origin, destination, people.baseYear()))
                : 1;
    }

    private double access(int origin, int destination) {
        return origin != destination && people.countries().isMember(origin)
                ? BorderState.of(people, parameters, origin, destination).access(parameters.get("point-access"))
                : 1;
    }

    /** Leisure visits to a country when tours through it and each of its four partners cost less. */
    private double tours(int destination) {
        double elasticity = costElasticity[Purpose.LEISURE.ordinal()];
        double sum = 0;
        for (int partner : members) {
            sum += partner == destination
                    ? 0
                    : StrictMath.exp(-elasticity
                            * StrictMath.log(people.crossing().tourCost().at(destination, partner)));
        }
        double share = parameters.get("multi-country-share");
        return 1 + share * (sum / (members.length - 1) - 1);
    }

    private void grow() {
        var rule = parameters.growth();
        double[] income = parameters.byPurpose("income-elasticity");
        for (int origin = 0; origin < n; origin++) {
            double population = ratio(economy.population().get(origin, people.year()), populationThen(origin));
            double head = ratio(
                            economy.realGdp().get(origin, people.year()),
                            economy.realGdp().get(origin, people.baseYear()))
                    / population;
            for (int p = 0; p < VisitFlows.PURPOSES; p++) {
                grow(origin, p, rule.factor(population, head, income[p], people.year() - people.baseYear()));
            }
        }
    }

    private double populationThen(int origin) {
        return economy.population().get(origin, people.baseYear());
    }

    private void grow(int origin, int purpose, double growth) {
        for (int destination : members) {
            int k = VisitFlows.index(n, origin, destination, purpose);
            visits[k] *= growth * people.crossing().visitFactor().at(origin, destination) * policy[k];
        }
    }

    private static double ratio(double now, double then) {
        return now == then ? 1 : now / then;
    }

    /** Demand and waiting of one pair, both directions together. */
    private void queue(int i, int j) {
        var border = BorderState.of(people, parameters, i, j);
        double baseVolume = volume(people.visits().thousand(), i, j);
        if (!(baseVolume > 0)) {
            return;
        }
        boolean wasOpen = border.base().totalDraw() > 0;
        double basePersons = wasOpen ? border.base().totalDraw() : CROSSINGS * baseVolume;
        double baseWait = border.base().meanWait(basePersons);
        var demand = demand(i, j, baseWait);
        double wait = WaitEquilibrium.solve(border.now(), demand, baseVolume, basePersons);
        holdBack(i, j, demand, wait);
        report(border, demand.total(wait) / baseVolume * basePersons);
    }

    private static double known(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    private double volume(double[] flows, int i, int j) {
        double total = 0;
        for (int p = 0; p < VisitFlows.PURPOSES; p++) {
            total += pair(flows, i, j, p);
        }
        return total;
    }

    /** Known visits of a purpose in both directions; an unknown direction adds nobody to the queue. */
    private double pair(double[] flows, int i, int j, int p) {
        return known(flows[VisitFlows.index(n, i, j, p)]) + known(flows[VisitFlows.index(n, j, i, p)]);
    }

    private TripDemand demand(int i, int j, double baseWait) {
        double[] volume = new double[VisitFlows.PURPOSES];
        for (int p = 0; p < volume.length; p++) {
            volume[p] = pair(visits, i, j, p);
        }
        return new TripDemand(
                volume,
                costElasticity,
                parameters.get("trip-cost-near"),
                parameters.get("trip-hours"),
                parameters.get("time-value"),
                baseWait);
    }

    private void holdBack(int i, int j, TripDemand demand, double wait) {
        for (int p = 0; p < VisitFlows.PURPOSES; p++) {
            double factor = demand.factor(costElasticity[p], wait);
            for (int k : new int[] {VisitFlows.index(n, i, j, p), VisitFlows.index(n, j, i, p)}) {
                visits[k] *= factor;
                policy[k] *= factor;
            }
        }
    }

    private void report(BorderState border, double persons) {
        for (int k = 0; k < border.points().size(); k++) {
            var point = border.points().get(k);
            if (point.capacity().isPresent() && point.openShare(people.year()) > 0) {
                waits.add(new PointWait(point.id(), border.now().waitAt(k, persons)));
            }
        }
    }
}
