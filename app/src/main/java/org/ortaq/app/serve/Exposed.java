package org.ortaq.app.serve;

import java.util.ArrayList;
import java.util.List;

/**
 * A command that may be asked for over HTTP. Only what is listed here reaches the command line, so an option that names a file never does.
 *
 * @param path under {@code /api}; names in braces are positional arguments of the command, in order
 * @param words the command, such as {@code water swap}
 * @param options options that may be given as parameters of the query
 * @param fixed options always given
 */
record Exposed(String path, List<String> words, List<String> options, List<String> fixed) {

    Exposed {
        words = List.copyOf(words);
        options = List.copyOf(options);
        fixed = List.copyOf(fixed);
    }

    private static Exposed of(String path, String words, String... options) {
        return new Exposed(path, List.of(words.split(" ")), List.of(options), List.of());
    }

    /** Names of the positional arguments. */
    List<String> positions() {
        var names = new ArrayList<String>();
        for (var part : path.split("/", -1)) {
            if (part.startsWith("{")) {
                names.add(part.substring(1, part.length() - 1));
            }
        }
        return names;
    }

    /** Every command the server answers. */
    static List<Exposed> all() {
        return List.of(
                of("/promises", "promises", "party", "domain", "status"),
                of("/promise/{id}", "promise"),
                of("/claims", "claims"),
                of("/ties", "ties"),
                of("/projects", "projects"),
                of("/project/{id}", "project"),
                of("/fund", "fund", "budget", "years"),
                of("/score", "score"),
                of("/coupling", "coupling"),
                of("/route/{from}/{to}", "route", "year", "with", "without", "all"),
                of("/freight", "freight", "year", "with", "without"),
                of("/closures", "closures", "top", "year"),
                of("/works", "works"),
                of("/water/swap", "water swap", "year", "volume"),
                of("/water/season", "water season", "storage", "date", "inflow"),
                of("/water/plan", "water plan", "coalition", "year", "all"),
                of("/water/watch", "water watch", "year", "to", "draws"),
                of("/trade/indicators", "trade indicators", "pair", "mirror", "negotiate", "year"),
                of("/visits", "visits", "with", "year"),
                of("/tour", "tour plan", "nationality", "days"),
                of("/tour/rules", "tour rules", "nationality", "days"),
                of("/recognise", "recognise", "from", "to", "institution", "level"));
    }
}
