package org.ortaq.app.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ortaq.region.Coalition;
import org.ortaq.region.Member;
import org.ortaq.region.water.Water;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.table.Numbers;
import org.ortaq.table.Problems;
import org.ortaq.waterpower.LineMonth;
import org.ortaq.waterpower.WaterMonth;
import org.ortaq.waterpower.WaterPowerResult;

/**
 * The months of a year of rivers and power that are asked for.
 *
 * @param coalition who carries out the package; nobody: the course without it
 */
record Months(int year, Coalition coalition) {

    private static final String NOBODY = "nobody";

    /** @throws InputException with everything that is wrong with the question */
    static Months asked(Request request, int from, int to) {
        var problems = new Problems();
        request.refuseOthers(List.of("year", "coalition"), problems);
        var text = request.asked("year").orElse("");
        int year = Numbers.integer(text).orElse(Integer.MIN_VALUE);
        if (year < from || year > to) {
            problems.add("request", 0, "year", text, "a year from " + from + " to " + to);
        }
        var coalition = coalition(request.asked("coalition").orElse(""), problems);
        problems.throwIfAny();
        return new Months(year, coalition);
    }

    private static Coalition coalition(String text, Problems problems) {
        var known = Stream.of(Member.values()).map(Member::name).toList();
        if (text.isBlank()) {
            return Coalition.ALL;
        }
        if (text.equals(NOBODY)) {
            return Coalition.NOBODY;
        }
        var members = new ArrayList<Member>();
        // A plus in a query arrives as a blank.
        for (var word : text.split("[+, ]", -1)) {
            if (known.contains(word)) {
                members.add(Member.valueOf(word));
            } else {
                problems.addChoice("request", 0, "coalition", word, "countries joined by commas, or " + NOBODY, known);
            }
        }
        return Coalition.of(members);
    }

    /** @param water where the capacity of reservoirs is known from */
    Map<String, Object> json(String run, WaterPowerResult result, Water water) {
        return Json.object()
                .put("run", run)
                .put("year", year)
                .put("coalition", coalition.equals(Coalition.NOBODY) ? NOBODY : coalition.name())
                .put(
                        "units",
                        Json.object()
                                .put("storage", "Mm3")
                                .put("release", "Mm3")
                                .put("power", "GWh")
                                .put("price", "USD/MWh")
                                .build())
                .put(
                        "months",
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(m -> month(result.month(m), water))
                                .toList())
                .build();
    }

    private static Map<String, Object> month(WaterMonth month, Water water) {
        return Json.object()
                .put("month", month.month())
                .put(
                        "reservoirs",
                        month.end().keySet().stream()
                                .map(id -> reservoir(month, id, water))
                                .toList())
                .put(
                        "countries",
                        month.countries().stream().map(Months::country).toList())
                .put(
                        "zones",
                        month.price().keySet().stream().map(z -> zone(month, z)).toList())
                .put("lines", month.lines().stream().map(Months::line).toList())
                .build();
    }

    private static Map<String, Object> reservoir(WaterMonth month, String id, Water water) {
        var node = water.node(id);
        return Json.object()
                .put("id", id)
                .put("capacity", node.totalHm3())
                .put("dead", node.deadHm3())
                .put("begin", month.begin().get(id))
                .put("end", month.end().get(id))
                .put("release", month.release().get(id))
                .put("generation", month.hydro().get(id))
                .build();
    }

    private static Map<String, Object> country(WaterMonth.CountryMonth country) {
        return Json.object()
                .put("id", country.country().name())
                .put("generation", country.generation())
                .put("hydro", country.hydro())
                .put("demand", country.demand())
                .put("imports", country.imports())
                .put("exports", country.exports())
                .put("unserved", country.unserved())
                .build();
    }

    private static Map<String, Object> zone(WaterMonth month, String zone) {
        return Json.object()
                .put("id", zone)
                .put("price", month.price().get(zone))
                .build();
    }

    private static Map<String, Object> line(LineMonth line) {
        return Json.object()
                .put("from", line.from())
                .put("to", line.to())
                .put("there", line.there())
                .put("back", line.back())
                .put("most", line.most())
                .put("loss", line.loss())
                .put("price", line.price())
                .build();
    }
}
