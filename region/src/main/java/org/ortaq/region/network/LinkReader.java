package org.ortaq.region.network;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.ortaq.region.Countries;
import org.ortaq.region.Parameters;
import org.ortaq.region.Reading;
import org.ortaq.table.Row;

/** Reads the links: lengths by rule or range, rates and speeds of their countries. */
final class LinkReader {

    private final Countries countries;
    private final Parameters parameters;
    private final List<Place> places;
    private final Index index;
    private final Positions at;
    private final Rates rates;
    private final int knownTo;

    LinkReader(Reading in, List<Place> places, Index index, Positions at) {
        this.countries = in.countries();
        this.parameters = in.parameters();
        this.places = places;
        this.index = index;
        this.at = at;
        this.rates = new Rates(in.table("freight-rates"), at);
        this.knownTo = in.asOf().getYear();
    }

    List<Link> read(Reading in) {
        return in.table("network-links").map(this::link).stream()
                .sorted(Comparator.comparing(Link::id))
                .toList();
    }

    private Link link(Row row) {
        int from = index.of(row.text("from"));
        int to = index.of(row.text("to"));
        var mode = Mode.of(row.text("mode"));
        var a = countries.code(places.get(from).country());
        var b = countries.code(places.get(to).country());
        int opens = row.maybeInteger("opens_year").orElse(Integer.MIN_VALUE);
        boolean built = row.text("status").equals("open") && opens <= knownTo;
        return new Link(
                row.text("id"),
                from,
                to,
                mode,
                row.maybeInteger("gauge_from_mm").orElse(0),
                row.maybeInteger("gauge_to_mm").orElse(0),
                km(row, places.get(from).kmTo(places.get(to))),
                rates.usdPerTkm(mode, a, b),
                rates.kmPerDay(mode, a, b),
                opens,
                row.maybeInteger("closes_year").orElse(Integer.MAX_VALUE),
                built,
                capacity(row, knownTo, parameters),
                row.maybeText("electrified").filter("true"::equals).isPresent(),
                row.maybeNumber("headway_days").orElse(0),
                row.maybeText("project"),
                built,
                false);
    }

    /** A stated length at its position in the rival values, or great-circle km times the detour of the terrain. */
    private double km(Row row, double greatCircle) {
        return row.maybeNumber("km").isPresent()
                ? Span.of(row, "km").at(at.length())
                : greatCircle * parameters.get("transport.detour-" + row.text("terrain"));
    }

    private static boolean isHard(Row row) {
        boolean hard = row.maybeText("capacity_is_hard").orElse("false").equals("true");
        if (hard && row.maybeNumber("capacity_mt_per_year").isEmpty()) {
            row.reject("capacity_is_hard", "a capacity in capacity_mt_per_year, as nothing passes beyond it");
        }
        return hard;
    }

    /** A raise of capacity counts only when it had happened by the as-of date. */
    static Capacity capacity(Row row, int knownTo, Parameters parameters) {
        int year = row.maybeInteger("capacity_later_year").orElse(Integer.MAX_VALUE);
        var later = year <= knownTo ? row.maybeNumber("capacity_later_mt_per_year") : OptionalDouble.empty();
        return new Capacity(
                row.maybeNumber("capacity_mt_per_year"),
                later,
                year,
                1,
                parameters.get("transport.capacity-growth"),
                knownTo,
                isHard(row));
    }
}
