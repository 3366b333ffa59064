import org.ortaq.trade.equilibrium.Armington;
import org.ortaq.trade.equilibrium.Closure;

/** Crossing a border gets a tenth cheaper: what every pair trades and every country has more, all markets cleared. */
void main() {
    var names = List.of("KAZ", "KGZ", "UZB");
    // Billion dollars from row to column, what stays at home on the diagonal.
    double[][] flow = {{250, 1.2, 3.1}, {0.4, 14, 0.3}, {1.5, 0.6, 90}};
    double[][] cost = {{1, 1, 0.9}, {1, 1, 1}, {0.9, 1, 1}};
    double[] same = {1, 1, 1};
    var after = new Armington(flow, 5, 0.5, Closure.FIXED_SHARE).solve(cost, same);
    for (int i = 0; i < names.size(); i++) {
        for (int j = 0; j < names.size(); j++) {
            if (i != j) {
                IO.println(String.format(
                        Locale.ROOT, "%s to %s  %+.1f %%", names.get(i), names.get(j), 100 * (after.flow()[i][j] / flow[i][j] - 1)));
            }
        }
        IO.println(String.format(
                Locale.ROOT, "real income of %s  %+.2f %%", names.get(i), 100 * (after.realIncome()[i] - 1)));
    }
}
