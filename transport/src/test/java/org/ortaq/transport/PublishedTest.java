package org.ortaq.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortaq.region.Corner;
import org.ortaq.region.Outcome;
import org.ortaq.region.Parameters;
import org.ortaq.region.network.Network;

/** Published kilometres, days and tonnes beside ours; docs/models/transport.md shows the same table, misses included. */
class PublishedTest {

    private static final Parameters CENTRAL = Shipped.parameters(Corner.CENTRAL);
    private static final TransportModel MODEL = new TransportModel();
    private static final Network NETWORK = Shipped.network(2024);

    private static Route route(Network network, String from, String to) {
        return new RouteFinder(network, CENTRAL).find(from, to).orElseThrow();
    }

    /** Days on the line: without loading and unloading at the ends. */
    private static double days(Route route) {
        return route.legs().stream()
                        .filter(leg -> !leg.what().equals("terminal"))
                        .mapToDouble(Leg::hours)
                        .sum()
                / 24;
    }

    @ParameterizedTest
    @CsvSource({
        "xian, tashkent, 4486, 0.03",
        "altynkol, brest, 5430, 0.03",
        "uzen, gorgan, 925, 0.04",
    })
    void lengthsOfLinesAreNearThePublishedOnes(String from, String to, double km, double tolerance) {
        double ours = route(NETWORK, from, to).km();
        System.out.printf("km %s-%s published %.0f ours %.0f%n", from, to, km, ours);
        assertThat(ours).isCloseTo(km, within(tolerance * km));
    }

    @ParameterizedTest
    @CsvSource({
        "xian, tashkent, 5, 12",
        "altynkol, brest, 5.5, 7.31",
        "altynkol, poti, 10.5, 13.5",
        "altynkol, alat, 8, 10",
    })
    void daysLieInThePublishedSpread(String from, String to, double least, double most) {
        double ours = days(route(NETWORK, from, to));
        System.out.printf("days %s-%s published %.0f-%.0f ours %.1f%n", from, to, least, most, ours);
        assertThat(ours).isBetween(least, most);
    }

    @Test
    void constantaOverPotiTakesTheWeeksThatArePublished() {
        var caspian = NETWORK.closeTransitThrough(List.of("RUS", "BLR"));
        double over = days(route(caspian, "altynkol", "constanta"));
        double cheapest = days(route(NETWORK, "altynkol", "constanta"));
        double tehran = days(route(NETWORK, "xian", "tehran"));
        double baku = days(route(NETWORK, "xian", "alat"));
        System.out.printf(
                "days altynkol-constanta published 20-22 ours %.1f (cheapest way %.1f); xian-tehran 15: %.1f; xian-baku 11: %.1f%n",
                over, cheapest, tehran, baku);
        assertThat(over).isBetween(20.0, 22.0);
    }

    /** News tell of priority trains: they lie between the best case (quick borders, fast lines) and the mean. */
    @ParameterizedTest
    @CsvSource({"xian, alat, 11", "xian, tehran, 15"})
    void priorityTrainsLieBetweenBestCaseAndMean(String from, String to, double published) {
        var quick = Shipped.with(
                Shipped.with(CENTRAL, "transport.border-time-position", -1), "transport.speed-position", 1);
        var network = Shipped.network(2024, quick, UnaryOperator.identity());
        double best = days(new RouteFinder(network, quick).find(from, to).orElseThrow());
        double mean = days(route(NETWORK, from, to));
        System.out.printf("best case %s-%s published %.1f ours %.1f to %.1f%n", from, to, published, best, mean);
        assertThat(published).isBetween(best, mean);
    }

    @Test
    void theChinaKyrgyzstanUzbekistanRailwayHelpsFerganaMoreThanTashkent() {
        var with = NETWORK.open("cku");
        for (var from : List.of("lanzhou", "urumqi", "korla", "kashgar")) {
            for (var to : List.of("tashkent", "samarkand", "andijan", "osh", "tehran")) {
                var a = rail(NETWORK, from, to);
                var b = rail(with, from, to);
                var c = route(NETWORK, from, to);
                var d = route(with, from, to);
                System.out.printf(
                        "cku %s-%s rail km %.0f -> %.0f; cheapest way %.0f -> %.0f usd/t, %.1f -> %.1f days%n",
                        from, to, a.km(), b.km(), c.usdPerTonne(), d.usdPerTonne(), c.hours() / 24, d.hours() / 24);
            }
        }
        assertThat(saving(with, "kashgar", "andijan")).isGreaterThan(2000);
        assertThat(saving(with, "lanzhou", "andijan")).isGreaterThan(saving(with, "lanzhou", "tashkent"));
        assertThat(saving(with, "urumqi", "tashkent")).isLessThan(100);
    }

    private static double saving(Network with, String from, String to) {
        return rail(NETWORK, from, to).km() - rail(with, from, to).km();
    }

    /** The shortest way by rail alone: roads and water closed, nothing but kilometres counts. */
    private static Route rail(Network network, String from, String to) {
        var only = network;
        for (var link : network.links()) {
            only = link.mode() == org.ortaq.region.network.Mode.RAIL ? only : only.close(link.id());
        }
        var flat = Shipped.with(
                Shipped.with(CENTRAL, "transport.value-of-time", 0), "transport.tonnes-per-consignment", 1e9);
        return new RouteFinder(only, flat).find(from, to).orElseThrow();
    }

    @Test
    void volumesOfKazakhUzbekRailAreNearThePublishedOnes() {
        double ours = volume(2023, "kz-uz-rail");
        assertThat(ours).isBetween(0.7 * 31, 1.3 * 31);
    }

    @Test
    void volumesBesideThePublished() {
        for (int year : new int[] {2021, 2023, 2024}) {
            for (var o : outcomes(year)) {
                boolean volume = o.metric().equals(TransportMetrics.CORRIDOR_VOLUME.id());
                boolean wait = o.metric().equals(TransportMetrics.BORDER_WAIT.id()) && o.value() > 1;
                if (volume || wait) {
                    System.out.printf("%d %s %s %.2f%n", year, o.metric(), o.area(), o.value());
                }
            }
        }
        // the premium on transit through Russia and Belarus is what moves goods to the Trans-Caspian route
        assertThat(volume(2023, "middle-corridor")).isGreaterThan(2 * volume(2021, "middle-corridor"));
    }

    private static double volume(int year, String corridor) {
        return outcomes(year).stream()
                .filter(o -> o.metric().equals(TransportMetrics.CORRIDOR_VOLUME.id())
                        && o.area().equals(corridor))
                .mapToDouble(Outcome::value)
                .sum();
    }

    private static List<Outcome> outcomes(int year) {
        var network = Shipped.network(LocalDate.of(2024, 12, 31), year, CENTRAL, UnaryOperator.identity());
        var mt = MODEL.tonnes(network, RoughTrade.musd(network.countries(), 2023));
        return MODEL.outcomes(network, MODEL.costs(network, CENTRAL, mt));
    }
}
