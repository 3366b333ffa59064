import org.ortaq.numerics.LatinHypercube;
import org.ortaq.numerics.Quantiles;
import org.ortaq.numerics.Sums;
import org.ortaq.numerics.Triangular;

/** A cost known as a range and a delay known as a range: 1000 draws that are the same on every machine. */
void main() {
    var draws = new LatinHypercube(1, 1000, 2);
    var cost = new Triangular(3.0, 4.7, 8.0); // billion dollars
    var delay = new Triangular(0, 2, 6); // years
    double[] today = new double[draws.points()];
    for (int d = 0; d < today.length; d++) {
        today[d] = cost.quantile(draws.at(d, 0)) / StrictMath.pow(1.05, delay.quantile(draws.at(d, 1)));
    }
    double mean = Sums.of(today) / today.length;
    Arrays.sort(today);
    var quantiles = new Quantiles(today);
    IO.println(String.format(
            Locale.ROOT,
            "cost today: mean %.2f, nine draws of ten from %.2f to %.2f billion",
            mean,
            quantiles.at(0.05),
            quantiles.at(0.95)));
}
