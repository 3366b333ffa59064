package org.ortaq.app.trade;

import java.util.List;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;

/** Two countries as a user named them: {@code UZB-KAZ} or {@code KAZ+UZB}. */
record PairChoice(String from, String to) {

    static PairChoice parse(String text) {
        var ends = text.strip().split("[-+]", -1);
        if (ends.length != 2 || ends[0].isBlank() || ends[1].isBlank() || ends[0].equals(ends[1])) {
            throw InputException.of("command line", 0, "--pair", text, "two countries like UZB-KAZ");
        }
        return new PairChoice(ends[0], ends[1]);
    }

    /** @throws InputException naming the nearest country when one is not there */
    PairChoice among(List<String> countries) {
        var problems = new Problems();
        for (var code : List.of(from, to)) {
            if (!countries.contains(code)) {
                problems.addChoice("command line", 0, "--pair", code, "a country of the matrix", countries);
            }
        }
        problems.throwIfAny();
        return this;
    }

    String area() {
        return from + "-" + to;
    }

    boolean isOf(String a, String b) {
        return (from.equals(a) && to.equals(b)) || (from.equals(b) && to.equals(a));
    }
}
