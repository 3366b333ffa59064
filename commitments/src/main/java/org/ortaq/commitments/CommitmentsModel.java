package org.ortaq.commitments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortaq.commitments.slippage.SlippagePrior;
import org.ortaq.region.Facts;
import org.ortaq.region.promises.Commitment;
import org.ortaq.region.promises.PartialDate;
import org.ortaq.region.promises.Slip;

/** The register judged: on or off track, likely dates, and whether the targets fit together. */
public final class CommitmentsModel {

    /** Kinds whose deadline is the day something is due. */
    private static final Set<String> DUE =
            Set.of("agreement", "deadline", "intention", "meeting", "plan", "project", "target", "treaty");

    private final Register register;
    private final Facts facts;
    private final LocalDate asOf;

    /**
     * @param facts the record, as known at {@code asOf}
     * @param asOf what lies after it is still to come
     */
    public CommitmentsModel(Register register, Facts facts, LocalDate asOf) {
        this.register = register;
        this.facts = facts;
        this.asOf = asOf;
    }

    /**
     * Every promise of the register, sorted by id.
     *
     * @param projections what the models say
     * @param horizon last year they say anything of
     */
    public List<Track> track(Projections projections, int horizon) {
        var tracker = new Tracker(projections, new BaseCases(facts), asOf, horizon);
        return register.all().stream().map(tracker::track).toList();
    }

    /** One promise. */
    public Track track(String id, Projections projections, int horizon) {
        return new Tracker(projections, new BaseCases(facts), asOf, horizon).track(register.get(id));
    }

    /**
     * Whether the targets of the pairs fit the target of the region; empty when one of the two is missing.
     *
     * @param pairMetric metric of the pairs, {@code trade.turnover-nominal}
     * @param regionalMetric metric of the region, {@code trade.regional-nominal}, the sum of the pairs
     */
    public Optional<AddingUp> addingUp(String pairMetric, String regionalMetric) {
        return new PairTargets(register, pairMetric, regionalMetric).addUp();
    }

    /** Open targets of one thing of which the later asks no more than the earlier. */
    public List<Interim> interim() {
        return Interim.of(register);
    }

    /**
     * The spread of recorded slips.
     *
     * @throws IllegalArgumentException when no slip has both dates
     */
    public static SlippagePrior slippage(Collection<Slip> slips) {
        var years = slips.stream().flatMapToDouble(s -> s.years().stream()).toArray();
        return SlippagePrior.of(years, slips.size() - years.length);
    }

    /**
     * The open promises of something to be done by a stated day still to come, with the date the slips of others make
     * likely. The end of a road map, a programme or a contract is no such day.
     */
    public List<LikelyDate> likelyDates(SlippagePrior prior) {
        return register.all().stream()
                .filter(c -> !c.status().isClosed() && DUE.contains(c.kind()))
                .flatMap(c ->
                        c.statedDeadline().filter(d -> d.last().isAfter(asOf)).map(d -> likely(c, d, prior)).stream())
                .toList();
    }

    private static LikelyDate likely(Commitment commitment, PartialDate promised, SlippagePrior prior) {
        var day = promised.last();
        double year = day.getYear() + (double) day.getDayOfYear() / day.lengthOfYear();
        return new LikelyDate(commitment.id(), promised, year + prior.p10(), year + prior.mean(), year + prior.p90());
    }
}
