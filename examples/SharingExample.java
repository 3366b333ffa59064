import org.ortaq.sharing.Core;
import org.ortaq.sharing.Game;
import org.ortaq.sharing.Nucleolus;
import org.ortaq.sharing.Rational;
import org.ortaq.sharing.Shapley;
import org.ortaq.sharing.SmallestTransfers;

/** Three neighbours and what each group can have by itself: how to share so that nobody leaves. Exact to the last digit. */
void main() {
    // Worth by bit mask: none, A, B, A+B, C, A+C, B+C, all three.
    var game = Game.of(List.of("upstream", "midstream", "downstream"), new double[] {0, 2, 3, 9, 4, 8, 10, 18});
    var equal = Collections.nCopies(3, Rational.of(6));
    IO.println("Shapley   " + Shapley.of(game));
    IO.println("nucleolus " + Nucleolus.of(game));
    IO.println("equal     " + equal + (Core.contains(game, equal) ? ": nobody leaves" : ": somebody leaves"));
    var asItFalls = List.of(Rational.of(9), Rational.of(1), Rational.of(8));
    Core.leavers(game, asItFalls).forEach(l -> IO.println("as it falls " + game.name(l.coalition()) + " would have "
            + l.value() + " more by leaving"));
    SmallestTransfers.of(game, asItFalls).transfers().forEach(t ->
            IO.println(game.players().get(t.from()) + " pays " + game.players().get(t.to())
                    + String.format(Locale.ROOT, " %.2f and all stay", t.value())));
}
