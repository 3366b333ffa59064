package org.ortaq.waterpower;

import java.util.List;
import java.util.Optional;
import org.ortaq.waterpower.sddp.NodeCuts;

/** Where cuts are kept between runs. Used by several threads at once. */
public interface CutStore {
    /**
     * Stored cuts.
     *
     * @param isExact whether they were made for this very content, or only for something of the same shape
     */
    record Found(List<NodeCuts> cuts, boolean isExact) {
        public Found {
            cuts = List.copyOf(cuts);
        }
    }

    /**
     * Looks for cuts.
     *
     * @param shape what cuts must have in common to be used at all: party, months, reservoirs
     * @param content digest of everything they depend on
     */
    Optional<Found> find(String shape, String content);

    /** Keeps cuts. */
    void keep(String shape, String content, List<NodeCuts> cuts);

    /** Keeps nothing. */
    static CutStore none() {
        return new CutStore() {
            @Override
            public Optional<Found> find(String shape, String content) {
                return Optional.empty();
            }

            @Override
            public void keep(String shape, String content, List<NodeCuts> cuts) {}
        };
    }
}
