import org.ortaq.people.exchange.Applications;
import org.ortaq.people.exchange.DeferredAcceptance;

/** Exchange places given so that no student and no university would rather have each other. */
void main() {
    var students = List.of("Aigerim", "Bekzod", "Jamshed", "Oguljan");
    var places = List.of("Almaty", "Tashkent");
    int[][] wishes = {{1, 0}, {0, 1}, {0}, {0, 1}}; // best first
    double[][] score = {{80, 90}, {70, 60}, {85}, {75, 88}}; // of each wish, higher is preferred
    int[] seats = {1, 2};
    int[] given = DeferredAcceptance.match(new Applications(wishes, score, seats), 42);
    for (int s = 0; s < students.size(); s++) {
        IO.println(students.get(s) + ": "
                + (given[s] == DeferredAcceptance.UNPLACED ? "no place" : places.get(given[s])));
    }
}
