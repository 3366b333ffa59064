package org.ortaq.transport.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ortaq.numerics.RandomStream;
import org.ortaq.transport.assignment.deterministic.Trips;
import org.ortaq.transport.tntp.TntpNetwork;

/**
 * A congested city: a grid of two-way streets with three classes of road, some diagonals, and a zone hung on every street node that has
 * one by two free connectors that may not be passed through.
 *
 * @param columns of the grid
 * @param rows of the grid
 * @param zones at most columns x rows
 * @param diagonals two-way links across a cell
 * @param demand of the whole city
 */
public record City(int columns, int rows, int zones, int diagonals, double demand, long seed) {

    /** 387 zones, 933 nodes, 2,950 links and 93,000 to 150,000 pairs: the size of a well-known sketch network. */
    public static City sketch(long seed) {
        return new City(26, 21, 387, 43, 500_000, seed);
    }

    private record Link(int from, int to, double capacity, double length, double time, double b) {}

    public TntpNetwork network() {
        var random = RandomStream.of(seed, "city-network");
        var links = new ArrayList<Link>();
        for (int z = 0; z < zones; z++) {
            int street = zones + streetOf(z);
            links.add(new Link(z, street, 49_500, 0.86, 0, 0));
            links.add(new Link(street, z, 49_500, 0.86, 0, 0));
        }
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (c + 1 < columns) {
                    street(links, random, at(c, r), at(c + 1, r), r % 5 == 2);
                }
                if (r + 1 < rows) {
                    street(links, random, at(c, r), at(c, r + 1), c % 6 == 3);
                }
            }
        }
        for (int d = 0; d < diagonals; d++) {
            int c = random.below(columns - 1, 1_000_000 + 2L * d);
            int r = random.below(rows - 1, 1_000_001 + 2L * d);
            street(links, random, at(c, r), at(c + 1, r + 1), false);
        }
        return network(links);
    }

    private int at(int column, int row) {
        return zones + row * columns + column;
    }

    /** Zones are spread evenly over the street nodes. */
    private int streetOf(int zone) {
        return (int) ((long) zone * columns * rows / zones);
    }

    private static void street(List<Link> links, RandomStream random, int from, int to, boolean fast) {
        long key = 3L * links.size();
        double length = 1 + 2 * random.uniform(key);
        double capacity = (fast ? 9000 : 2500) * (0.7 + 0.6 * random.uniform(key + 1));
        double time = length * (fast ? 1.0 : 1.8) * (0.9 + 0.2 * random.uniform(key + 2));
        links.add(new Link(from, to, capacity, length, time, 0.15));
        links.add(new Link(to, from, capacity, length, time, 0.15));
    }

    private TntpNetwork network(List<Link> links) {
        int n = links.size();
        var power = new double[n];
        java.util.Arrays.fill(power, 4);
        return new TntpNetwork(
                zones,
                zones + columns * rows,
                zones,
                links.stream().mapToInt(Link::from).toArray(),
                links.stream().mapToInt(Link::to).toArray(),
                links.stream().mapToDouble(Link::capacity).toArray(),
                links.stream().mapToDouble(Link::length).toArray(),
                links.stream().mapToDouble(Link::time).toArray(),
                links.stream().mapToDouble(Link::b).toArray(),
                power,
                new double[n],
                new int[n],
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    /** Gravity with inverse distance, one pair in three empty; tiny and large amounts occur. */
    public Trips trips() {
        var random = RandomStream.of(seed, "city-trips");
        int count = 0;
        var from = new int[zones * zones];
        var to = new int[zones * zones];
        var amount = new double[zones * zones];
        double sum = 0;
        for (int i = 0; i < zones; i++) {
            for (int j = 0; j < zones; j++) {
                long key = 2L * (i * (long) zones + j);
                if (random.uniform(key) < 0.65) {
                    from[count] = i;
                    to[count] = j;
                    double apart = i == j ? 0.5 : distance(i, j);
                    amount[count] = StrictMath.exp(2 * random.uniform(key + 1)) / apart;
                    sum += amount[count++];
                }
            }
        }
        for (int k = 0; k < count; k++) {
            amount[k] *= demand / sum;
        }
        return new Trips(
                java.util.Arrays.copyOf(from, count),
                java.util.Arrays.copyOf(to, count),
                java.util.Arrays.copyOf(amount, count));
    }

    private double distance(int i, int j) {
        int a = streetOf(i);
        int b = streetOf(j);
        return 1 + Math.abs(a % columns - b % columns) + Math.abs(a / columns - b / columns);
    }
}
