package org.ortaq.commitments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.region.promises.Commitment;
import org.ortaq.table.Nearest;

/** The promises by id, and which repeats which. */
public final class Register {

    private static final Comparator<Commitment> BY_DATE =
            Comparator.comparing(Commitment::date).thenComparing(Commitment::id);

    private final TreeMap<String, Commitment> byId = new TreeMap<>();

    /** @throws IllegalArgumentException when an id is used twice */
    public Register(Collection<Commitment> commitments) {
        for (var commitment : commitments) {
            if (byId.put(commitment.id(), commitment) != null) {
                throw new IllegalArgumentException("id used twice in the register: " + commitment.id());
            }
        }
    }

    /** All promises, sorted by id. */
    public List<Commitment> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Commitment> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws IllegalArgumentException naming the nearest id when there is no such promise */
    public Commitment get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no promise '" + id + "'"
                + Nearest.to(id, byId.keySet()).map(n -> "; perhaps " + n + "?").orElse("")));
    }

    /** Those a query accepts, sorted by id. */
    public List<Commitment> list(Query query) {
        return byId.values().stream().filter(query::accepts).toList();
    }

    /** The whole history of a promise: all it repeats and all that repeat it, oldest first, itself among them. */
    public List<Commitment> chain(String id) {
        var found = new TreeSet<String>();
        collectEarlier(get(id), found);
        collectLater(id, found);
        return found.stream().map(this::get).sorted(BY_DATE).toList();
    }

    /** Adds the promise and all it repeats that the register holds; each is visited once, so a ring does no harm. */
    private void collectEarlier(Commitment commitment, Set<String> found) {
        if (found.add(commitment.id())) {
            commitment.repeats().stream()
                    .flatMap(earlier -> find(earlier).stream())
                    .forEach(earlier -> collectEarlier(earlier, found));
        }
    }

    private void collectLater(String id, Set<String> found) {
        for (var later : byId.values()) {
            if (later.repeats().contains(id) && found.add(later.id())) {
                collectLater(later.id(), found);
            }
        }
    }

    /** What each repetition moved, sorted by the date of the repetition. */
    public List<Revision> revisions() {
        var revisions = new ArrayList<Revision>();
        for (var later : byId.values().stream().sorted(BY_DATE).toList()) {
            for (var earlier : later.repeats()) {
                find(earlier).ifPresent(e -> revisions.add(Revision.of(e, later)));
            }
        }
        return List.copyOf(revisions);
    }

    /** The latest of a chain: nothing repeats it. */
    public boolean isCurrent(Commitment commitment) {
        return byId.values().stream().noneMatch(c -> c.repeats().contains(commitment.id()));
    }
}
