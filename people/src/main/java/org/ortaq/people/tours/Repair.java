package org.ortaq.people.tours;

/**
 * Fills tours with left-out vertices, best first: the score to a power over what the insertion costs. The best position of
 * each vertex in each route is remembered; after an insertion only the two new gaps are looked at, unless the remembered
 * position no longer holds.
 */
final class Repair {

    private static final double[] POWERS = {1, 1.5, 2, 2.5, 3};

    private final Orienteering problem;
    private final Tours tours;
    private final int n;
    private final int[] leave;
    private final Dice dice;
    private final double[][] weight;
    private final int[] left;
    private final int[][] bestAt;
    private final double[][] bestCost;
    private final boolean[] barred;
    private final double[] noise;
    private double[] gain;
    private int flavour;
    private double blink;

    Repair(Orienteering problem, Tours tours, int[] leave, Dice dice) {
        this.tours = tours;
        int routes = tours.count();
        this.problem = problem;
        this.n = problem.size();
        this.leave = leave;
        this.dice = dice;
        weight = new double[POWERS.length][n];
        for (int a = 0; a < POWERS.length; a++) {
            for (int v = 0; v < n; v++) {
                weight[a][v] = problem.score()[v] == 0 ? 0 : StrictMath.pow(problem.score()[v], POWERS[a]);
            }
        }
        gain = weight[0];
        left = new int[n];
        bestAt = new int[routes][n];
        bestCost = new double[routes][n];
        barred = new boolean[n];
        noise = new double[n];
    }

    /** Bars a vertex from the next filling. */
    void bar(int vertex) {
        barred[vertex] = true;
    }

    /** Fills until nothing fits; the rule of preference is drawn anew. */
    void fill(Routes routes) {
        gain = weight[dice.below(POWERS.length)];
        flavour = dice.below(3);
        blink = dice.below(2) == 0 ? 0 : 0.02;
        double spread = dice.below(3) * 0.15;
        int count = 0;
        for (int v = 1; v < n - 1; v++) {
            if (routes.where[v] < 0 && problem.score()[v] > 0 && !barred[v]) {
                left[count++] = v;
                noise[v] = 1 + spread * dice.unit();
            }
            barred[v] = false;
        }
        for (int r = 0; r < routes.count; r++) {
            for (int i = 0; i < count; i++) {
                scan(routes, r, left[i]);
            }
        }
        while (true) {
            int chosen = -1;
            int route = -1;
            double best = 0;
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int v = left[i];
                double worth = gain[v] * noise[v];
                boolean fits = false;
                for (int r = 0; r < routes.count; r++) {
                    if (bestAt[r][v] > 0) {
                        fits = true;
                        double rate = worth / bestCost[r][v];
                        if (rate > best) {
                            best = rate;
                            chosen = v;
                            route = r;
                        }
                    }
                }
                // what fits nowhere now never fits later in this filling
                if (fits) {
                    left[kept++] = v;
                }
            }
            count = kept;
            if (chosen < 0) {
                return;
            }
            int position = bestAt[route][chosen];
            routes.insert(route, position, chosen);
            count = without(chosen, count);
            renew(routes, route, position, count);
        }
    }

    private int without(int vertex, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (left[i] != vertex) {
                left[kept++] = left[i];
            }
        }
        return kept;
    }

    /** After an insertion at a position of a route. */
    private void renew(Routes routes, int r, int position, int count) {
        for (int i = 0; i < count; i++) {
            int v = left[i];
            int at = bestAt[r][v];
            if (at == 0) {
                continue;
            }
            if (at == position) {
                scan(routes, r, v);
                continue;
            }
            at = at > position ? at + 1 : at;
            double cost = cost(routes, r, at, v);
            if (cost < 0) {
                scan(routes, r, v);
                continue;
            }
            double before = cost(routes, r, position, v);
            if (before >= 0 && before < cost) {
                cost = before;
                at = position;
            }
            double behind = cost(routes, r, position + 1, v);
            if (behind >= 0 && behind < cost) {
                cost = behind;
                at = position + 1;
            }
            bestAt[r][v] = at;
            bestCost[r][v] = cost;
        }
    }

    /** The cheapest position of a vertex in a route; 0 when there is none. */
    private void scan(Routes routes, int r, int v) {
        if (tours.closed()[r][v]) {
            bestAt[r][v] = 0;
            return;
        }
        int[] stop = routes.node[r];
        int[] early = routes.earliest[r];
        int[] late = routes.latest[r];
        int last = routes.length[r] - 1;
        int opens = problem.open()[v];
        int closes = problem.close()[v];
        int row = v * n;
        int bestPosition = 0;
        double best = Double.MAX_VALUE;
        for (int p = 1; p <= last; p++) {
            int a = stop[p - 1];
            if (early[p - 1] > closes) {
                break;
            }
            int b = stop[p];
            int out = leave[row + b];
            if (opens + out > late[p]) {
                continue;
            }
            int begin = early[p - 1] + leave[a * n + v];
            if (begin > closes) {
                continue;
            }
            int arrive = Math.max(begin, opens) + out;
            if (arrive > late[p] || (blink > 0 && dice.unit() < blink)) {
                continue;
            }
            double cost = price(arrive, begin, a, b, v, early[p - 1], early[p], late[p]);
            if (cost < best) {
                best = cost;
                bestPosition = p;
            }
        }
        bestAt[r][v] = bestPosition;
        bestCost[r][v] = best;
    }

    /** What an insertion costs; negative when it is too late. */
    private double cost(Routes routes, int r, int p, int v) {
        int a = routes.node[r][p - 1];
        int b = routes.node[r][p];
        int begin = routes.earliest[r][p - 1] + leave[a * n + v];
        int arrive = Math.max(begin, problem.open()[v]) + leave[v * n + b];
        if (begin > problem.close()[v] || arrive > routes.latest[r][p]) {
            return -1;
        }
        return price(arrive, begin, a, b, v, routes.earliest[r][p - 1], routes.earliest[r][p], routes.latest[r][p]);
    }

    private double price(int arrive, int begin, int a, int b, int v, int earlyA, int earlyB, int lateB) {
        return switch (flavour) {
            // time used with waiting (Vansteenwegen et al. 2009)
            case 0 -> 1 + (arrive - (earlyA + leave[a * n + b]));
            // detour and service only
            case 1 -> 1 + (begin - earlyA + leave[v * n + b] - leave[a * n + b]);
            // how much of the slack of the next stop it eats
            default -> 1 + Math.max(0, arrive - earlyB) * 1000.0 / (1.0 + lateB - earlyB);
        };
    }
}
