import org.ortaq.transport.pareto.ParetoSearch;
import org.ortaq.transport.routing.Graph;

/** Every way between two places that no other way beats in money and in time. */
void main() {
    var places = List.of("Kashgar", "Osh", "Khorgos", "Almaty", "Tashkent");
    int[] from = {0, 1, 0, 2, 3};
    int[] to = {1, 4, 2, 3, 4};
    double[] dollars = {40, 45, 20, 15, 25}; // a tonne
    double[] hours = {48, 36, 96, 24, 40}; // whole numbers: what is best is then exact
    var graph = new Graph(places.size(), from, to, new boolean[places.size()]);
    var front = new ParetoSearch(graph, new double[][] {bothWays(dollars), bothWays(hours)}, 1000).find(0, 4);
    for (var way : front.ways()) {
        var over = new ArrayList<String>(List.of(places.get(0)));
        for (int arc : way.arcs()) {
            over.add(places.get(graph.head(arc)));
        }
        IO.println(String.join(" - ", over) + ": " + way.cost()[0] + " dollars a tonne, " + way.cost()[1] + " hours");
    }
}

/** An edge is two arcs, one each way. */
double[] bothWays(double[] edges) {
    double[] arcs = new double[2 * edges.length];
    for (int e = 0; e < edges.length; e++) {
        arcs[2 * e] = edges[e];
        arcs[2 * e + 1] = edges[e];
    }
    return arcs;
}
