package org.ortaq.people.tours;

/** Takes part of the tours apart: stretches, neighbours, single stops, or room for one left-out vertex. */
final class Ruin {

    private final Orienteering problem;
    private final Tours tours;
    private final boolean alike;
    private final int n;
    private final int[] leave;
    private final Dice dice;
    private final int[][] near;
    private final Repair repair;

    Ruin(Orienteering problem, Tours tours, int[] leave, int[][] near, Dice dice, Repair repair) {
        this.problem = problem;
        this.n = problem.size();
        this.leave = leave;
        this.near = near;
        this.tours = tours;
        alike = tours.isAlike();
        this.dice = dice;
        this.repair = repair;
    }

    void apply(Routes routes, double size) {
        int kind = dice.below(20);
        if (alike && routes.count > 1 && kind < 3) {
            tails(routes);
            if (kind > 0) {
                return;
            }
        }
        if (kind < 8) {
            force(routes);
        } else if (kind < 13) {
            stretch(routes, size);
        } else if (kind < 17) {
            neighbours(routes, size);
        } else {
            single(routes, size);
        }
    }

    private void drop(int vertex, boolean bar) {
        if (bar) {
            repair.bar(vertex);
        }
    }

    /** One stretch of each of some routes. */
    private void stretch(Routes routes, double size) {
        int times = 1 + dice.below(routes.count);
        int first = dice.below(routes.count);
        for (int k = 0; k < times; k++) {
            int r = (first + k) % routes.count;
            int stops = routes.length[r] - 2;
            if (stops > 0) {
                int most = Math.max(1, (int) (stops * size));
                int many = 1 + dice.below(most);
                int from = 1 + dice.below(Math.max(1, stops - many + 1));
                int to = Math.min(from + many, routes.length[r] - 1);
                barSome(routes, r, from, to);
                routes.cut(r, from, to);
                routes.schedule(r);
            }
        }
    }

    private void barSome(Routes routes, int r, int from, int to) {
        if (dice.below(2) == 0) {
            for (int p = from; p < to; p++) {
                drop(routes.node[r][p], dice.below(3) == 0);
            }
        }
    }

    /** Stops near a vertex, in all routes. */
    private void neighbours(Routes routes, double size) {
        int centre = 1 + dice.below(n - 2);
        int stops = total(routes);
        int many = 1 + dice.below(Math.max(1, (int) (stops * size)));
        boolean bar = dice.below(2) == 0;
        int taken = 0;
        for (int v : near[centre]) {
            int r = routes.where[v];
            if (r >= 0 && dice.below(5) > 0) {
                int p = position(routes, r, v);
                routes.cut(r, p, p + 1);
                drop(v, bar && dice.below(3) == 0);
                if (++taken >= many) {
                    break;
                }
            }
        }
        scheduleAll(routes);
    }

    private void single(Routes routes, double size) {
        double share = size * dice.unit();
        for (int r = 0; r < routes.count; r++) {
            for (int p = routes.length[r] - 2; p >= 1; p--) {
                if (dice.unit() < share) {
                    drop(routes.node[r][p], dice.below(3) == 0);
                    routes.cut(r, p, p + 1);
                }
            }
            routes.schedule(r);
        }
    }

    /** Exchanges the tails of two routes where both stay in time. */
    private void tails(Routes routes) {
        int r = dice.below(routes.count);
        int s = (r + 1 + dice.below(routes.count - 1)) % routes.count;
        int p = 1 + dice.below(routes.length[r] - 1);
        int start = dice.below(routes.length[s] - 1);
        for (int k = 0; k < routes.length[s] - 1; k++) {
            int q = 1 + (start + k) % (routes.length[s] - 1);
            if (fits(routes, r, p - 1, s, q) && fits(routes, s, q - 1, r, p)) {
                routes.exchangeTails(r, p, s, q);
                return;
            }
        }
    }

    private boolean fits(Routes routes, int r, int before, int s, int behind) {
        int arrive = routes.earliest[r][before] + leave[routes.node[r][before] * n + routes.node[s][behind]];
        return arrive <= routes.latest[s][behind];
    }

    /** Makes room for a left-out vertex by cutting the stretch of least score whose place it can take. */
    private void force(Routes routes) {
        int v = leftOut(routes);
        if (v < 0) {
            return;
        }
        int bestRoute = -1;
        int bestFrom = 0;
        int bestTo = 0;
        double bestLoss = Double.MAX_VALUE;
        for (int r = 0; r < routes.count; r++) {
            int[] stop = routes.node[r];
            int last = tours.closed()[r][v] ? 0 : routes.length[r] - 1;
            for (int a = 0; a < last; a++) {
                int begin = Math.max(routes.earliest[r][a] + leave[stop[a] * n + v], problem.open()[v]);
                if (begin > problem.close()[v]) {
                    break;
                }
                double loss = 0;
                for (int b = a + 1; b <= last; b++) {
                    if (begin + leave[v * n + stop[b]] <= routes.latest[r][b]) {
                        double judged = loss * (1 + 0.3 * dice.unit()) + 0.01 * dice.unit();
                        if (judged < bestLoss) {
                            bestLoss = judged;
                            bestRoute = r;
                            bestFrom = a + 1;
                            bestTo = b;
                        }
                        break;
                    }
                    loss += problem.score()[stop[b]];
                }
            }
        }
        if (bestRoute >= 0) {
            for (int p = bestFrom; p < bestTo; p++) {
                drop(routes.node[bestRoute][p], dice.below(2) == 0);
            }
            routes.cut(bestRoute, bestFrom, bestTo);
            routes.insert(bestRoute, bestFrom, v);
        }
    }

    /** A left-out vertex, the better of two drawn. */
    private int leftOut(Routes routes) {
        int chosen = -1;
        for (int k = 0; k < 2; k++) {
            int at = dice.below(n - 2);
            for (int step = 0; step < n - 2; step++) {
                int v = 1 + (at + step) % (n - 2);
                if (routes.where[v] < 0 && problem.score()[v] > 0) {
                    chosen = chosen < 0 || problem.score()[v] > problem.score()[chosen] ? v : chosen;
                    break;
                }
            }
        }
        return chosen;
    }

    private static int total(Routes routes) {
        int sum = 0;
        for (int length : routes.length) {
            sum += length - 2;
        }
        return sum;
    }

    private static int position(Routes routes, int r, int vertex) {
        int p = 1;
        while (routes.node[r][p] != vertex) {
            p++;
        }
        return p;
    }

    private static void scheduleAll(Routes routes) {
        for (int r = 0; r < routes.count; r++) {
            routes.schedule(r);
        }
    }
}
