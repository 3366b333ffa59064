package org.ortaq.trade.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** What one country can sell that the other buys elsewhere, goods with a comparative advantage first, then by size. */
public final class NegotiationList {

    private static final Comparator<NegotiationItem> ORDER = Comparator.comparing(NegotiationItem::isComplementary)
            .reversed()
            .thenComparing(Comparator.comparingDouble(NegotiationItem::size).reversed())
            .thenComparing(NegotiationItem::sector);

    private NegotiationList() {}

    /**
     * The list of one direction. A missing flow counts as nothing sold yet in the size (both sides' other trade is known)
     * and as unknown in what is present.
     */
    public static List<NegotiationItem> of(TradeMatrix matrix, int seller, int buyer) {
        double[] sold = matrix.exports(seller);
        double[] bought = matrix.imports(buyer);
        double[] world = matrix.world();
        var flow = matrix.flow(seller, buyer);
        var items = new ArrayList<NegotiationItem>();
        for (int s = 0; s < sold.length; s++) {
            double now = flow.isPresent() ? flow.get()[s] : 0;
            double size = StrictMath.min(sold[s] - now, bought[s] - now);
            if (size > 0) {
                items.add(new NegotiationItem(
                        matrix.sectors().get(s),
                        size,
                        flow.isPresent() ? OptionalDouble.of(now) : OptionalDouble.empty(),
                        flow.isPresent() ? OptionalDouble.of(now / bought[s]) : OptionalDouble.empty(),
                        Indicators.revealedAdvantage(sold, world, s)));
            }
        }
        items.sort(ORDER);
        return List.copyOf(items);
    }
}
