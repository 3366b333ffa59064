package org.ortaq.people;

import java.util.List;
import java.util.OptionalDouble;
import org.ortaq.people.recognition.Level;
import org.ortaq.people.recognition.Verdict;
import org.ortaq.region.people.Purpose;
import org.ortaq.region.people.SquareTable;

/**
 * What the room says of one region.
 *
 * @param year calendar year
 * @param visits thousand persons by origin, destination and purpose; NaN = unknown
 * @param leisureCost generalised cost of a leisure visit, dollars, in which borders count as money, by origin and
 *     destination; NaN = no visits known
 * @param spend spending of visitors by country visited, million dollars; NaN = unknown
 * @param waits mean hours at each open border point of known capacity, sorted by id
 * @param recognition by level: verdicts on ordinary degrees, by issuing and recognising member
 * @param studentsCovered share of the students from one of the five in another whose degree will count at home
 *     automatically; empty = no students known
 * @param places exchange places taken a year, by origin and host; NaN = unknown
 * @param exchangeValue value of the places taken, million dollars a year; empty = no places known
 * @param departures departures for tourism counted by the origin, thousand; NaN = unknown
 */
public record PeopleResult(
        int year,
        VisitFlows visits,
        SquareTable leisureCost,
        double[] spend,
        List<PointWait> waits,
        List<List<List<Verdict>>> recognition,
        OptionalDouble studentsCovered,
        SquareTable places,
        OptionalDouble exchangeValue,
        SquareTable departures) {

    public PeopleResult {
        spend = spend.clone();
        waits = List.copyOf(waits);
        recognition = List.copyOf(recognition);
    }

    @Override
    public double[] spend() {
        return spend.clone();
    }

    /** Leisure visits to a country from all known origins, thousand; NaN = unknown. */
    public double leisureVisits(int destination) {
        return visits.arrivals(destination, Purpose.LEISURE);
    }

    /** Verdict on an ordinary degree of a member (0 to 4, KAZ KGZ TJK TKM UZB) in another. */
    public Verdict verdict(Level level, int issuer, int recogniser) {
        return recognition.get(level.ordinal()).get(issuer).get(recogniser);
    }

    /** Directed pairs of different members whose ordinary degrees of a level count automatically, 0 to 20. */
    public int recognisedPairs(Level level) {
        int pairs = 0;
        int members = recognition.get(level.ordinal()).size();
        for (int i = 0; i < members; i++) {
            for (int j = 0; j < members; j++) {
                pairs += i != j && verdict(level, i, j) == Verdict.AUTOMATIC ? 1 : 0;
            }
        }
        return pairs;
    }
}
