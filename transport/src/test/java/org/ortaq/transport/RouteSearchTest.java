package org.ortaq.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortaq.region.Corner;
import org.ortaq.region.Parameters;
import org.ortaq.region.network.Network;

class RouteSearchTest {

    private static final Parameters CENTRAL = Shipped.parameters(Corner.CENTRAL);
    private static final Network BASE = Shipped.network(2024);

    private static RouteAnswer find(Network network, String from, String to) {
        return new RouteSearch(network, CENTRAL).find(place(from), place(to));
    }

    private static int place(String name) {
        return BASE.places().indexOf(BASE.placeExactly(name).orElseThrow());
    }

    private static RankedRoute best(RouteAnswer answer, String why) {
        return answer.routes().stream()
                .filter(r -> r.why().contains(why))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"xian, tashkent", "xian, duisburg", "dushanbe, hamburg", "almaty, tashkent", "shanghai, tehran"})
    void theSetIsWholeAndNoWayBeatsAnother(String from, String to) {
        var answer = find(BASE, from, to);
        assertThat(answer.complete()).isTrue();
        var front = answer.routes().stream()
                .filter(r -> r.why().contains(RouteSearch.PARETO))
                .toList();
        assertThat(front).hasSize(answer.pareto());
        for (var a : front) {
            for (var b : front) {
                // clearly better in all, beyond the grain of the criteria on some twenty edges
                boolean beats = a.usdPerTonne() < b.usdPerTonne() - 0.3
                        && a.hours() < b.hours() - 0.5
                        && a.sdHours() * a.sdHours() < b.sdHours() * b.sdHours() - 20
                        && a.kgCo2PerTonne() < b.kgCo2PerTonne() - 0.1;
                assertThat(beats).isFalse();
            }
        }
    }

    @Test
    void theLowestGeneralisedCostIsWhatTheFinderFinds() {
        var found = new RouteFinder(BASE, CENTRAL).find("xian", "tashkent").orElseThrow();
        var best = best(find(BASE, "xian", "tashkent"), "lowest generalised cost");
        assertThat(best.usdPerTonne()).isCloseTo(found.usdPerTonne(), within(1e-6));
        assertThat(best.hours()).isCloseTo(found.hours(), within(1e-6));
        assertThat(best.route().km()).isCloseTo(found.km(), within(1e-6));
    }

    @Test
    void anOpenedLineCanOnlyHelp() {
        var with = find(BASE.open("cku"), "kashgar", "samarkand");
        var without = find(BASE, "kashgar", "samarkand");
        assertThat(best(with, "cheapest").usdPerTonne())
                .isLessThan(best(without, "cheapest").usdPerTonne());
        assertThat(best(with, "fastest").hours())
                .isLessThanOrEqualTo(best(without, "fastest").hours());
    }

    @Test
    void roadIsDirtierThanRailAndFerriesLessReliableThanBoth() {
        var answer = find(BASE, "almaty", "tashkent");
        assertThat(best(answer, "least CO2").kgCo2PerTonne()).isLessThan(40);
        assertThat(best(answer, "most reliable").sdHours())
                .isLessThanOrEqualTo(best(answer, "cheapest").sdHours());
        var caspian = BASE.closeTransitThrough(List.of("RUS", "BLR", "IRN"));
        assertThat(best(find(caspian, "aktau", "tbilisi"), "cheapest").sdHours())
                .isGreaterThan(20);
    }

    @Test
    void noWayIsAnEmptyAnswer() {
        var cut = BASE;
        for (var link : BASE.links()) {
            cut = cut.close(link.id());
        }
        assertThat(find(cut, "xian", "tashkent").routes()).isEmpty();
    }

    @Test
    void theSameDespiteTheGrain() {
        // the cheapest of the set is the cheapest by Dijkstra on money alone, to the grain
        var free = Shipped.with(CENTRAL, "transport.value-of-time", 0);
        var cheapest = new RouteFinder(BASE, free).find("xian", "duisburg").orElseThrow();
        assertThat(best(find(BASE, "xian", "duisburg"), "cheapest").usdPerTonne())
                .isCloseTo(cheapest.usdPerTonne(), within(0.2));
    }
}
