package org.ortaq.people.tours;

import java.util.ArrayList;
import java.util.List;

/** Checks tours from their definition, sharing nothing with the search but the problem. */
public final class RouteCheck {

    private RouteCheck() {}

    /**
     * What is wrong with tours; empty when they are feasible.
     *
     * @param routes vertices visited by each tour in order, without start and end
     */
    public static List<String> faults(Orienteering problem, List<int[]> routes) {
        var faults = new ArrayList<String>();
        var visited = new boolean[problem.size()];
        for (int r = 0; r < routes.size(); r++) {
            walk(problem, routes.get(r), "tour " + (r + 1), visited, faults);
        }
        return List.copyOf(faults);
    }

    private static void walk(Orienteering problem, int[] route, String name, boolean[] visited, List<String> faults) {
        long clock = problem.open()[0];
        int at = 0;
        for (int vertex : route) {
            if (vertex <= 0 || vertex >= problem.size() - 1) {
                faults.add(name + " visits " + vertex + ", which is no place to visit");
                return;
            }
            if (visited[vertex]) {
                faults.add(name + " visits " + problem.ids()[vertex] + " again");
            }
            visited[vertex] = true;
            clock = Math.max(problem.open()[vertex], clock + problem.service()[at] + problem.travel(at, vertex));
            if (clock > problem.close()[vertex]) {
                faults.add(name + " begins at " + problem.ids()[vertex] + " at " + clock + ", after "
                        + problem.close()[vertex]);
            }
            at = vertex;
        }
        int end = problem.size() - 1;
        long arrival = clock + problem.service()[at] + problem.travel(at, end);
        if (arrival > problem.close()[end]) {
            faults.add(name + " ends at " + arrival + ", after " + problem.close()[end]);
        }
    }

    /** The score of tours, counted from the problem. */
    public static int score(Orienteering problem, List<int[]> routes) {
        int score = 0;
        for (int[] route : routes) {
            for (int vertex : route) {
                score += problem.score()[vertex];
            }
        }
        return score;
    }
}
