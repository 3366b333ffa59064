import org.ortaq.solver.LinearProgram;
import org.ortaq.solver.WarmHighs;
import org.ortaq.waterpower.sddp.Noise;
import org.ortaq.waterpower.sddp.Opening;
import org.ortaq.waterpower.sddp.PolicyGraph;
import org.ortaq.waterpower.sddp.Sddp;
import org.ortaq.waterpower.sddp.StageProblem;
import org.ortaq.waterpower.sddp.TrainOptions;

/** A reservoir for ever, with inflow nobody knows: a policy, and how good any policy could be at most. */
void main() {
    double endless = Double.POSITIVE_INFINITY;
    var stage = LinearProgram.builder();
    int stored = stage.column(0, 0, 0);
    int left = stage.column(0, 5, 15);
    int burnt = stage.column(1, 0, endless);
    int turbined = stage.column(0, 0, endless);
    int spilled = stage.column(10, 0, endless);
    int water = stage.row(0, 0);
    int load = stage.row(0, 0);
    stage.set(water, left, 1);
    stage.set(water, stored, -1);
    stage.set(water, turbined, 1);
    stage.set(water, spilled, 1);
    stage.set(load, turbined, 1);
    stage.set(load, burnt, 1);
    var years = new ArrayList<Opening>();
    for (double[] inflowAndLoad : new double[][] {{0, 7.5}, {5, 5}, {10, 2.5}}) {
        years.add(new Opening(1 / 3.0, Noise.rightHandSides(new int[] {water, load}, inflowAndLoad)));
    }
    var problem = new StageProblem(stage.build(), new int[] {stored}, new int[] {left});
    var graph = PolicyGraph.cyclic(new double[] {10}, List.of(problem), List.of(years), 0.9, 0);
    var policy = Sddp.train(graph, TrainOptions.usual().withIterations(60), WarmHighs::new);
    var played = policy.simulate(500, 3, 1, WarmHighs::new);
    IO.println(String.format(
            Locale.ROOT,
            "no policy costs less than %.2f (published: 119.17); this one costs %.1f to %.1f",
            policy.bound(),
            played.low(),
            played.high()));
}
