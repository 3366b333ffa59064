package org.ortaq.app.water;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ortaq.waterpower.PartyPolicy;
import org.ortaq.waterpower.PolicyBook;
import org.ortaq.waterpower.PolicyStudy;

/**
 * What {@code water policy} found.
 *
 * @param worths of the coalitions asked for
 * @param seconds of making the policies ready
 * @param processor seconds of processor time in them
 * @param played seconds of playing them
 * @param preview what old cuts gave, if there was a preview
 */
record PolicyAnswer(
        PolicyBook book,
        PolicyStudy study,
        List<PolicyStudy.Worth> worths,
        double seconds,
        double processor,
        double played,
        @Nullable PolicyAnswer preview) {

    PolicyAnswer after(PolicyAnswer first) {
        return new PolicyAnswer(book, study, worths, seconds, processor, played, first);
    }

    boolean isPreview() {
        return count(PartyPolicy.Origin.PREVIEW) > 0;
    }

    long count(PartyPolicy.Origin origin) {
        return book.all().stream().filter(policy -> policy.origin() == origin).count();
    }

    /** The greatest v(S) + v(T) - v(S and T together) over disjoint coalitions, musd. */
    double superadditivityGap() {
        var means = new java.util.TreeMap<Integer, Double>();
        worths.forEach(w -> means.put(w.mask(), w.worth().mean()));
        double gap = Double.NEGATIVE_INFINITY;
        for (int s : means.keySet()) {
            for (int t : means.keySet()) {
                Double together = means.get(s | t);
                if ((s & t) == 0 && s < t && together != null) {
                    gap = Math.max(gap, means.getOrDefault(s, 0.0) + means.getOrDefault(t, 0.0) - together);
                }
            }
        }
        return gap;
    }
}
