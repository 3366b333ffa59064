package org.ortaq.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;

/** Between what an exchange is to be in balance: between places when homes name places, else between their countries. */
final class ExchangeNodes {

    private final List<Row> students;
    private final List<Row> places;
    private final Problems problems;

    ExchangeNodes(List<Row> students, List<Row> places, Problems problems) {
        this.students = students;
        this.places = places;
        this.problems = problems;
    }

    /** Names of the nodes, node by student and by place; no names when homes are not told. */
    record Nodes(List<String> names, int[] home, int[] node) {}

    Nodes find(boolean needed) {
        boolean told = students.stream()
                .allMatch(r -> r.has("home") && r.maybeText("home").isPresent());
        if (!told) {
            if (needed) {
                students.stream()
                        .filter(r -> r.maybeText("home").isEmpty())
                        .forEach(
                                r -> r.reject("home", "the place or country the student comes from: balance needs it"));
            }
            return unknown();
        }
        var ids = new TreeSet<>(places.stream().map(r -> r.text("id")).toList());
        boolean byPlace = students.stream().allMatch(r -> ids.contains(r.text("home")));
        return byPlace ? byPlace() : byCountry(needed);
    }

    private Nodes unknown() {
        int[] home = new int[students.size()];
        int[] node = new int[places.size()];
        Arrays.fill(home, -1);
        Arrays.fill(node, -1);
        return new Nodes(List.of(), home, node);
    }

    private Nodes byPlace() {
        return nodes(places.stream().map(r -> r.text("id")).toList());
    }

    private Nodes byCountry(boolean needed) {
        boolean told = places.stream()
                .allMatch(r -> r.has("country") && r.maybeText("country").isPresent());
        if (!told) {
            if (needed) {
                problems.add(
                        places.getFirst().file(),
                        1,
                        "country",
                        "",
                        "the country of every place, or homes that are places");
            }
            return unknown();
        }
        return nodes(places.stream().map(r -> r.text("country")).toList());
    }

    /** Homes that have no place of their own are nodes as well: they can send, and receive nobody. */
    private Nodes nodes(List<String> nodeOfPlace) {
        var names = new TreeSet<>(nodeOfPlace);
        students.forEach(r -> names.add(r.text("home")));
        var index = new TreeMap<String, Integer>();
        names.forEach(name -> index.put(name, index.size()));
        return new Nodes(
                new ArrayList<>(names),
                students.stream()
                        .mapToInt(r -> index.getOrDefault(r.text("home"), -1))
                        .toArray(),
                nodeOfPlace.stream().mapToInt(n -> index.getOrDefault(n, -1)).toArray());
    }
}
