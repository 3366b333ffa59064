package org.ortaq.app.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.people.TourPlan;
import org.ortaq.people.TourStop;
import org.ortaq.people.TourWish;
import org.ortaq.table.Json;

/** A planned tour as text, JSON and GeoJSON. */
final class TourTexts {

    private TourTexts() {}

    static Map<String, Object> json(TourWish wish, Optional<TourPlan> plan) {
        var object = Json.object()
                .put("nationality", wish.nationality())
                .put("from", wish.from())
                .put("to", wish.to())
                .put("days", wish.days())
                .put("date", wish.first().toString())
                .put("budget", wish.budget())
                .put("notice", wish.notice())
                .put("found", plan.isPresent());
        plan.ifPresent(p -> object.put("value", p.value())
                .put("points", p.points())
                .put("usd", p.usd())
                .put("labels", p.labels())
                .put("access", p.access().stream().map(TourTexts::access).toList())
                .put("stops", p.stops().stream().map(s -> stop(wish, s)).toList())
                .put("leftOut", p.leftOut().stream().map(TourTexts::leftOut).toList()));
        return object.build();
    }

    private static Map<String, Object> access(TourPlan.Asked asked) {
        return Json.object()
                .put("country", asked.country())
                .put("document", asked.document())
                .put("usd", asked.usd())
                .put("leadDays", asked.leadDays())
                .put("entries", asked.entries() == 0 ? null : asked.entries())
                .put("stayDays", asked.stayDays() == 0 ? null : asked.stayDays())
                .put("guideUsdPerDay", asked.guideUsdPerDay())
                .build();
    }

    private static Map<String, Object> stop(TourWish wish, TourStop stop) {
        return Json.object()
                .put("city", stop.city())
                .put("country", stop.country())
                .put("date", wish.first().plusDays(stop.arrive() / 2).toString())
                .put("day", stop.arrive() / 2 + 1)
                .put("part", part(stop.arrive()))
                .put("halfDays", stop.length())
                .put("points", stop.points())
                .put("spent", stop.spent())
                .put("sights", stop.seen().stream().map(TourTexts::seen).toList())
                .put("onward", stop.onward().map(TourTexts::onward))
                .build();
    }

    private static Map<String, Object> seen(TourStop.Seen seen) {
        return Json.object()
                .put("id", seen.id())
                .put("name", seen.name())
                .put("day", seen.day())
                .put("begins", seen.begins())
                .put("minutes", seen.minutes())
                .put("points", seen.score())
                .build();
    }

    private static Map<String, Object> onward(TourStop.Onward onward) {
        return Json.object()
                .put("leg", onward.leg())
                .put("mode", onward.mode())
                .put("hours", onward.hours())
                .put("usd", onward.usd())
                .put("day", onward.leave() / 2 + 1)
                .put("part", part(onward.leave()))
                .put("border", onward.advice())
                .build();
    }

    private static Map<String, Object> leftOut(TourPlan.LeftOut left) {
        return Json.object()
                .put("id", left.id())
                .put("name", left.name())
                .put("city", left.city())
                .put("points", left.score())
                .put("why", left.why())
                .build();
    }

    private static String part(int halfDay) {
        return halfDay % 2 == 0 ? "morning" : "afternoon";
    }

    static String text(TourWish wish, Optional<TourPlan> plan, double usdPerPoint) {
        if (plan.isEmpty()) {
            return "No tour of " + wish.days() + " days from " + wish.from() + " to " + wish.to()
                    + " keeps the rules for " + wish.nationality() + " and " + wish.budget() + " USD.\n";
        }
        var tour = plan.get();
        long sights = tour.stops().stream().mapToLong(s -> s.seen().size()).sum();
        var text = new StringBuilder()
                .append(wish.days())
                .append(" days for ")
                .append(wish.nationality())
                .append(" from ")
                .append(wish.first())
                .append(": ")
                .append(sights)
                .append(" sights, ")
                .append(tour.points())
                .append(" points, ")
                .append(Figures.of(tour.usd()))
                .append(" of ")
                .append(Figures.of(wish.budget()))
                .append(" USD\n");
        tour.stops().forEach(stop -> addStop(text, wish, stop));
        var left = new TextTable("left out", "city", ">points", "why");
        tour.leftOut().forEach(l -> left.row(l.name(), l.city(), String.valueOf(l.score()), l.why()));
        text.append(String.join("\n", left.lines())).append('\n');
        text.append("Worth ")
                .append(Figures.of(tour.value()))
                .append(" USD: a point is taken at ")
                .append(Figures.of(usdPerPoint))
                .append(" USD, less what is spent on rooms, legs, documents and guides.\n")
                .append(
                        "Points, minutes, hours, fares and fees are assumed or recalled: check them before you travel.\n");
        return text.toString();
    }

    private static void addStop(StringBuilder text, TourWish wish, TourStop stop) {
        text.append("Day ")
                .append(stop.arrive() / 2 + 1)
                .append(' ')
                .append(part(stop.arrive()))
                .append(", ")
                .append(wish.first().plusDays(stop.arrive() / 2))
                .append(": ")
                .append(stop.city())
                .append(" (")
                .append(stop.country())
                .append(")\n");
        for (var seen : stop.seen()) {
            text.append("    day ")
                    .append(seen.day())
                    .append(' ')
                    .append(seen.begins())
                    .append("  ")
                    .append(seen.name())
                    .append(" (")
                    .append(seen.minutes())
                    .append(" min)\n");
        }
        stop.onward().ifPresent(leg -> {
            text.append("    -> ")
                    .append(leg.leg())
                    .append(", day ")
                    .append(leg.leave() / 2 + 1)
                    .append(' ')
                    .append(leg.mode().equals("night-rail") ? "before dawn (the night train)" : part(leg.leave()))
                    .append(", ")
                    .append(Figures.of(leg.hours()))
                    .append(" h, ")
                    .append(leg.usd())
                    .append(" USD\n");
            leg.advice()
                    .ifPresent(advice ->
                            text.append("       border: ").append(advice).append('\n'));
        });
    }

    /** Points for the stops and a line for the way. */
    static Map<String, Object> geo(TourPlan plan) {
        var features = new ArrayList<Map<String, Object>>();
        var line = new ArrayList<List<Double>>();
        int order = 1;
        for (var stop : plan.stops()) {
            var at = List.of(stop.longitude(), stop.latitude());
            line.add(at);
            features.add(feature(
                    Json.object().put("type", "Point").put("coordinates", at).build(),
                    Json.object()
                            .put("order", order++)
                            .put("city", stop.city())
                            .put("country", stop.country())
                            .put("day", stop.arrive() / 2 + 1)
                            .put("halfDays", stop.length())
                            .put("points", stop.points())
                            .build()));
        }
        if (line.size() > 1) {
            features.add(feature(
                    Json.object()
                            .put("type", "LineString")
                            .put("coordinates", line)
                            .build(),
                    Json.object()
                            .put("points", plan.points())
                            .put("usd", plan.usd())
                            .build()));
        }
        return Json.object()
                .put("type", "FeatureCollection")
                .put("features", features)
                .build();
    }

    private static Map<String, Object> feature(Map<String, Object> geometry, Map<String, Object> properties) {
        return Json.object()
                .put("type", "Feature")
                .put("geometry", geometry)
                .put("properties", properties)
                .build();
    }
}
