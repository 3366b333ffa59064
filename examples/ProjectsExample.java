import org.ortaq.projects.portfolio.Candidates;
import org.ortaq.projects.portfolio.Portfolio;
import org.ortaq.projects.portfolio.Rules;
import org.ortaq.solver.HighsSolver;

/** Which projects a fund of 120 million should finance in two years, and which are in every good portfolio. */
void main() {
    var names = List.of("solar", "textiles", "logistics hub", "canal", "data centre");
    double[] cost = {60, 25, 40, 70, 30};
    double[] low = {70, 20, 50, 60, 10};
    double[] mid = {95, 35, 60, 100, 40};
    double[] high = {120, 40, 90, 180, 60};
    var candidates = new Candidates(cost, new int[] {1, 1, 1, 2, 1}, low, mid, high, new double[5][0]);
    var goTogether = List.of(new Rules.Interaction(0, 4, 15)); // the data centre runs on the sun
    var rules = new Rules(new double[] {60, 60}, 0.05, new double[0], List.of(), List.of(), goTogether);
    try (var solver = new HighsSolver()) {
        var found = Portfolio.of(candidates, rules, 50, 1, solver);
        for (int p = 0; p < names.size(); p++) {
            IO.println(String.format(
                    Locale.ROOT,
                    "%-14s %-12s in %.0f %% of the draws",
                    names.get(p),
                    found.plan().has(p) ? "year " + (found.plan().start()[p] + 1) : "not chosen",
                    100 * found.inclusion()[p]));
        }
        IO.println(String.format(Locale.ROOT, "worth %.0f million, from %.0f to %.0f", found.plan().value(), found.low(), found.high()));
    }
}
