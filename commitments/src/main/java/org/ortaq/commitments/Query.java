package org.ortaq.commitments;

import java.util.Optional;
import org.ortaq.region.promises.Commitment;
import org.ortaq.region.promises.PromiseStatus;

/**
 * Which promises are asked for; what is empty does not restrict.
 *
 * @param party ISO code of a country that must be a party
 * @param domain trade, energy, transport ...
 * @param status as last seen
 */
public record Query(Optional<String> party, Optional<String> domain, Optional<PromiseStatus> status) {

    public static Query all() {
        return new Query(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Query party(String code) {
        return new Query(Optional.of(code), domain, status);
    }

    public Query domain(String word) {
        return new Query(party, Optional.of(word), status);
    }

    public Query status(PromiseStatus one) {
        return new Query(party, domain, Optional.of(one));
    }

    boolean accepts(Commitment commitment) {
        return party.filter(p -> !commitment.parties().contains(p)).isEmpty()
                && domain.filter(d -> !commitment.domain().equals(d)).isEmpty()
                && status.filter(s -> commitment.status() != s).isEmpty();
    }
}
