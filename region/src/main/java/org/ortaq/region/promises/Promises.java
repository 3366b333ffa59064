package org.ortaq.region.promises;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ortaq.region.Reading;

/**
 * All that was promised and said by the as-of date, each list sorted by id.
 *
 * @param portfolios stated sizes of portfolios, sorted by portfolio and date
 */
public record Promises(
        List<Commitment> commitments, List<Claim> claims, List<PortfolioState> portfolios, List<Slip> slips) {

    public Promises {
        commitments = commitments.stream()
                .sorted(Comparator.comparing(Commitment::id))
                .toList();
        claims = claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
        portfolios = portfolios.stream()
                .sorted(Comparator.comparing(PortfolioState::portfolio)
                        .thenComparing(PortfolioState::date)
                        .thenComparing(PortfolioState::id))
                .toList();
        slips = slips.stream().sorted(Comparator.comparing(Slip::id)).toList();
    }

    public static Promises read(Reading in) {
        return new Promises(
                in.table("commitments").map(PromiseRows::commitment).stream()
                        .filter(c -> isKnown(c.date(), in.asOf()))
                        .map(c -> asOf(c, in.asOf()))
                        .toList(),
                in.table("claims").map(PromiseRows::claim),
                portfolios(in),
                in.table("slips").map(PromiseRows::slip));
    }

    /** Only the stated sizes of portfolios, by the as-of date. */
    public static List<PortfolioState> portfolios(Reading in) {
        return in.table("portfolio-history").map(PromiseRows::portfolio).stream()
                .filter(p -> isKnown(p.date(), in.asOf()))
                .sorted(Comparator.comparing(PortfolioState::portfolio)
                        .thenComparing(PortfolioState::date)
                        .thenComparing(PortfolioState::id))
                .toList();
    }

    private static boolean isKnown(PartialDate date, LocalDate asOf) {
        return !date.first().isAfter(asOf);
    }

    /** A status seen later than the as-of date was not known then. */
    private static Commitment asOf(Commitment commitment, LocalDate asOf) {
        return isKnown(commitment.statusDate(), asOf)
                ? commitment
                : commitment.withStatus(
                        PromiseStatus.UNKNOWN, "No status known on " + asOf, new PartialDate(asOf.toString()));
    }
}
