package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Dates;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;

/**
 * What one scenario has and another has not; any set of these differences makes a scenario between the two.
 *
 * @param causes what differs and matters: initiatives not yet in force, shocks, the dates believed; sorted by kind and id
 */
record Contrast(DataPackage data, Scenario a, Scenario b, List<Compared.Cause> causes) {

    Contrast {
        causes = List.copyOf(causes);
    }

    static Contrast of(DataPackage data, Scenario a, Scenario b) {
        var causes = new ArrayList<Compared.Cause>();
        for (var initiative : data.initiatives()) {
            if (!initiative.isInForce(data.asOf()) && a.includes(initiative) != b.includes(initiative)) {
                boolean inSecond = b.includes(initiative);
                var dates = inSecond ? b.dates() : a.dates();
                causes.add(new Compared.Cause(
                        Compared.Kind.INITIATIVE,
                        initiative.id(),
                        inSecond,
                        initiative.firstYear(dates, Corner.CENTRAL)));
            }
        }
        for (var shock : data.shocks()) {
            if (a.shocks().contains(shock.id()) != b.shocks().contains(shock.id())) {
                causes.add(new Compared.Cause(
                        Compared.Kind.SHOCK, shock.id(), b.shocks().contains(shock.id()), shock.from()));
            }
        }
        if (a.dates() != b.dates()) {
            causes.add(new Compared.Cause(
                    Compared.Kind.DATES, b.dates() == Dates.PROMISED ? "promised" : "likely", true, a.from()));
        }
        causes.sort(java.util.Comparator.comparing(Compared.Cause::kind).thenComparing(Compared.Cause::id));
        return new Contrast(data, a, b, causes);
    }

    /** The first scenario with the differences of a set taken from the second. */
    PromisedPackage between(long set) {
        var initiatives = new TreeSet<String>();
        data.initiatives().stream().filter(a::includes).map(Initiative::id).forEach(initiatives::add);
        var shocks = new TreeSet<>(a.shocks());
        var dates = a.dates();
        for (int i = 0; i < causes.size(); i++) {
            if ((set >> i & 1) == 1) {
                var cause = causes.get(i);
                switch (cause.kind()) {
                    case INITIATIVE -> change(initiatives, cause);
                    case SHOCK -> change(shocks, cause);
                    case DATES -> dates = b.dates();
                }
            }
        }
        var scenario = new Scenario(
                a.id(),
                a.title(),
                a.from(),
                a.to(),
                Optional.of(List.copyOf(initiatives)),
                List.of(),
                dates,
                List.copyOf(shocks));
        return new PromisedPackage(data.initiatives(), data.shocks(scenario), scenario, data.asOf());
    }

    private static void change(TreeSet<String> ids, Compared.Cause cause) {
        if (cause.inSecond()) {
            ids.add(cause.id());
        } else {
            ids.remove(cause.id());
        }
    }
}
