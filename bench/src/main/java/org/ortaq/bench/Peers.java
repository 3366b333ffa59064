package org.ortaq.bench;

import com.graphhopper.routing.Dijkstra;
import com.graphhopper.routing.DijkstraBidirectionRef;
import com.graphhopper.routing.ev.DecimalEncodedValueImpl;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.EdgeIteratorState;
import java.util.ArrayList;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.BidirectionalDijkstraShortestPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.util.Triple;
import org.jgrapht.opt.graph.sparse.SparseIntUndirectedWeightedGraph;

/** Other libraries at the same work, each in its leanest form: JGraphT on its sparse graph, GraphHopper on its base graph. */
final class Peers {

    private Peers() {}

    static Networks.Engine jgraphtDijkstra(Networks.Whole whole) {
        var search = new DijkstraShortestPath<>(jgrapht(whole));
        return search::getPathWeight;
    }

    static Networks.Engine jgraphtBidirectional(Networks.Whole whole) {
        var search = new BidirectionalDijkstraShortestPath<>(jgrapht(whole));
        return search::getPathWeight;
    }

    private static Graph<Integer, Integer> jgrapht(Networks.Whole whole) {
        List<Triple<Integer, Integer, Double>> edges = new ArrayList<>();
        for (int e = 0; e < whole.from().length; e++) {
            edges.add(Triple.of(whole.from()[e], whole.to()[e], whole.cost()[e]));
        }
        return new SparseIntUndirectedWeightedGraph(whole.nodes(), edges);
    }

    static Networks.Engine graphHopperDijkstra(Networks.Whole whole) {
        var graph = graphHopper(whole);
        var weighting = new ByDistance();
        // an algorithm object of GraphHopper serves one search
        return (from, to) -> new Dijkstra(graph, weighting, TraversalMode.NODE_BASED)
                .calcPath(from, to)
                .getWeight();
    }

    static Networks.Engine graphHopperBidirectional(Networks.Whole whole) {
        var graph = graphHopper(whole);
        var weighting = new ByDistance();
        return (from, to) -> new DijkstraBidirectionRef(graph, weighting, TraversalMode.NODE_BASED)
                .calcPath(from, to)
                .getWeight();
    }

    private static BaseGraph graphHopper(Networks.Whole whole) {
        var encoding = new EncodingManager.Builder()
                .add(new DecimalEncodedValueImpl("speed", 5, 5, true))
                .build();
        var graph = new BaseGraph.Builder(encoding).create();
        for (int e = 0; e < whole.from().length; e++) {
            graph.edge(whole.from()[e], whole.to()[e]).setDistance(whole.cost()[e]);
        }
        graph.freeze();
        return graph;
    }

    /** Costs stand in the distances, which GraphHopper keeps to a thousandth. */
    private record ByDistance() implements Weighting {

        @Override
        public double calcMinWeightPerDistance() {
            return 1;
        }

        @Override
        public double calcEdgeWeight(EdgeIteratorState edge, boolean reverse) {
            return edge.getDistance();
        }

        @Override
        public long calcEdgeMillis(EdgeIteratorState edge, boolean reverse) {
            return 0;
        }

        @Override
        public double calcTurnWeight(int inEdge, int viaNode, int outEdge) {
            return 0;
        }

        @Override
        public long calcTurnMillis(int inEdge, int viaNode, int outEdge) {
            return 0;
        }

        @Override
        public boolean hasTurnCosts() {
            return false;
        }

        @Override
        public String getName() {
            return "distance";
        }
    }
}
