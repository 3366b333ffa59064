package org.ortaq.transport.assignment;

import java.util.List;

/** The routes of all demands in a few arrays: what they cost and which limited servers they meet. The kernel of {@link Choice}. */
final class FlatRoutes {

    private final int[] firstRoute;
    private final int[] firstServer;
    private final int[] server;
    private final double[] cost;
    private final double[] size;
    private final int longest;

    /** @param sizes path sizes by demand and route */
    FlatRoutes(List<List<Path>> sets, double[][] sizes) {
        int demands = sets.size();
        this.firstRoute = new int[demands + 1];
        int met = 0;
        int most = 0;
        for (int d = 0; d < demands; d++) {
            var set = sets.get(d);
            firstRoute[d + 1] = firstRoute[d] + set.size();
            most = Math.max(most, set.size());
            for (var path : set) {
                met += path.limited().length;
            }
        }
        this.longest = most;
        int routes = firstRoute[demands];
        this.cost = new double[routes];
        this.size = new double[routes];
        this.firstServer = new int[routes + 1];
        this.server = new int[met];
        for (int d = 0; d < demands; d++) {
            fill(firstRoute[d], sets.get(d), sizes[d]);
        }
    }

    private void fill(int first, List<Path> set, double[] sizes) {
        for (int k = 0; k < set.size(); k++) {
            var path = set.get(k);
            int r = first + k;
            cost[r] = path.cost();
            size[r] = sizes[k];
            firstServer[r + 1] = firstServer[r] + path.limited().length;
            System.arraycopy(path.limited(), 0, server, firstServer[r], path.limited().length);
        }
    }

    /** The most routes a demand has. */
    int longest() {
        return longest;
    }

    int routes(int demand) {
        return firstRoute[demand + 1] - firstRoute[demand];
    }

    double size(int demand, int route) {
        return size[firstRoute[demand] + route];
    }

    /**
     * Generalised costs of the routes of a demand, US dollars a tonne.
     *
     * @param felt by server
     * @param into by route
     * @return how many routes there are
     */
    int costs(int demand, double[] felt, double[] into) {
        int first = firstRoute[demand];
        int count = firstRoute[demand + 1] - first;
        for (int k = 0; k < count; k++) {
            double sum = cost[first + k];
            int end = firstServer[first + k + 1];
            for (int at = firstServer[first + k]; at < end; at++) {
                sum += felt[server[at]];
            }
            into[k] = sum;
        }
        return count;
    }

    /** Adds what goes over the routes of a demand to the loads of the servers. */
    void addLoads(int demand, double[] mt, double[] load) {
        int first = firstRoute[demand];
        int count = firstRoute[demand + 1] - first;
        for (int k = 0; k < count; k++) {
            double goods = mt[k];
            int end = goods > 0 ? firstServer[first + k + 1] : 0;
            for (int at = firstServer[first + k]; at < end; at++) {
                load[server[at]] += goods;
            }
        }
    }
}
