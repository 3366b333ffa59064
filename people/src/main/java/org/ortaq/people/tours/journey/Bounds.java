package org.ortaq.people.tours.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the rest of a tour can still be worth at most. */
final class Bounds {

    /** Points of one more half-day or more in a city, on the upper hull of its values. */
    private record Piece(int city, int length, double slope) {}

    private static final int IMPOSSIBLE = Integer.MIN_VALUE;

    private final int[][] relaxed;
    private final List<Piece> pieces = new ArrayList<>();

    Bounds(Moves moves, int[][] legsFrom) {
        int cities = legsFrom.length;
        int horizon = moves.horizon;
        relaxed = new int[horizon + 1][cities];
        for (int t = horizon; t >= 0; t--) {
            for (int c = 0; c < cities; c++) {
                relaxed[t][c] = relaxed(moves, legsFrom, t, c);
            }
        }
        for (int c = 0; c < cities; c++) {
            addPieces(moves, c);
        }
        pieces.sort(Comparator.comparingDouble(Piece::slope).reversed().thenComparingInt(Piece::city));
    }

    /** Without budget, documents and memory of the cities seen; IMPOSSIBLE when the end cannot be reached. */
    private int relaxed(Moves moves, int[][] legsFrom, int t, int c) {
        int best = IMPOSSIBLE;
        int longest = Math.min(moves.stayLimit(), moves.horizon - t);
        for (int stay = 0; stay <= longest; stay++) {
            int gain = moves.value(c, t, stay) - moves.stayCost(c, t, stay);
            if (c == moves.trip.to()) {
                best = Math.max(best, gain);
            }
            for (int leg : legsFrom[c]) {
                int arrive = moves.arrival(leg, t + stay);
                var way = moves.atlas.legs().get(leg);
                int rest = arrive > t && (stay > 0 || !way.night()) ? relaxed[arrive][way.to()] : IMPOSSIBLE;
                best = rest == IMPOSSIBLE ? best : Math.max(best, gain + rest - moves.legCost(way, t + stay, arrive));
            }
        }
        return best;
    }

    private void addPieces(Moves moves, int c) {
        double[] most = new double[moves.stayLimit() + 2];
        for (int t = 0; t < moves.horizon; t++) {
            for (int k = 1; k <= moves.stayLimit() && t + k <= moves.horizon; k++) {
                most[k + 1] = Math.max(most[k + 1], moves.value(c, t, k));
            }
        }
        // half-days 0 and 1 give nothing: one is for coming here
        int at = 0;
        while (at < most.length - 1) {
            int next = at + 1;
            for (int k = at + 1; k < most.length; k++) {
                if ((most[k] - most[at]) / (k - at) >= (most[next] - most[at]) / (next - at)) {
                    next = k;
                }
            }
            double slope = (most[next] - most[at]) / (next - at);
            if (slope <= 0) {
                return;
            }
            pieces.add(new Piece(c, next - at, slope));
            at = next;
        }
    }

    boolean canEnd(Label label) {
        return relaxed[label.halfDay][label.city] != IMPOSSIBLE;
    }

    /** The lesser of two bounds: repeated cities along real legs, or each city once without real legs. */
    int of(Label label, int horizon) {
        int rest = relaxed[label.halfDay][label.city];
        double left = horizon - label.halfDay + 1.0;
        double sum = 0;
        for (var piece : pieces) {
            if ((label.stayed >>> piece.city & 1) == 0) {
                double taken = Math.min(left, piece.length);
                sum += taken * piece.slope;
                left -= taken;
                if (left <= 0 || sum >= rest) {
                    break;
                }
            }
        }
        return label.value + Math.min(rest, (int) Math.floor(sum + 1e-6));
    }
}
