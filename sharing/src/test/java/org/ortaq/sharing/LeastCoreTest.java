package org.ortaq.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortaq.solver.DenseSimplex;
import org.ortaq.solver.LinearProgram;

class LeastCoreTest {
    /** The program written down as it is defined, solved in doubles by another method. */
    private static double byDefinition(Game game) {
        double infinity = Double.POSITIVE_INFINITY;
        var builder = LinearProgram.builder();
        for (int i = 0; i < game.size(); i++) builder.column(0, -infinity, infinity);
        int excess = builder.column(1, -infinity, infinity);
        double[] v = game.v();
        for (int s = 1; s < v.length; s++) {
            int row = builder.row(v[s], s == game.grand() ? v[s] : infinity);
            for (int i = 0; i < game.size(); i++) if ((s >> i & 1) == 1) builder.set(row, i, 1);
            if (s != game.grand()) builder.set(row, excess, 1);
        }
        try (var solver = new DenseSimplex()) {
            return solver.solve(builder.build()).orThrow("least core").objective();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7})
    void theExcessIsThatOfTheLinearProgram(int n) {
        for (long seed = 0; seed < 20; seed++) {
            var game = Games.any(seed, n);
            var core = LeastCore.of(game).orElseThrow();
            assertThat(core.epsilon().doubleValue()).isEqualTo(byDefinition(game), within(1e-9));
            assertThat(Core.excesses(game, core.allocation()).getFirst().value())
                    .isEqualTo(core.epsilon());
            assertThat(core.coreEmpty()).isEqualTo(!Core.contains(game, core.allocation()));
        }
    }

    @Test
    void onePlayerHasNobodyToLeaveWith() {
        var game = Games.game("0", "5");
        assertThat(LeastCore.of(game)).isEmpty();
        assertThat(Nucleolus.of(game)).isEqualTo(Games.r("5"));
        assertThat(Shares.of(game, Sense.GAIN).coreEmpty()).isFalse();
    }
}
