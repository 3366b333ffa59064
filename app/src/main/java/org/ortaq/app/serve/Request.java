package org.ortaq.app.serve;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;

/**
 * The names and values of a request, each decoded once from what came over the wire: the library decodes twice, which turns the plus
 * of a pair into a blank.
 *
 * @param path values by the name in the braces of the route
 * @param query values by name, in their order
 */
record Request(Map<String, String> path, Map<String, List<String>> query) {

    /** @throws InputException when a percent sign is followed by no two hexadecimal digits */
    static Request of(String route, URI uri) {
        var path = new TreeMap<String, String>();
        var named = route.split("/", -1);
        var found = uri.getRawPath().split("/", -1);
        for (int p = 0; p < Math.min(named.length, found.length); p++) {
            if (named[p].startsWith("{")) {
                path.put(named[p].substring(1, named[p].length() - 1), decoded(found[p].replace("+", "%2B")));
            }
        }
        return new Request(path, query(Optional.ofNullable(uri.getRawQuery()).orElse("")));
    }

    private static Map<String, List<String>> query(String raw) {
        var query = new TreeMap<String, List<String>>();
        for (var part : raw.split("&", -1)) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                var name = decoded(equals < 0 ? part : part.substring(0, equals));
                var value = equals < 0 ? "" : decoded(part.substring(equals + 1));
                query.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
            }
        }
        return query;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw InputException.of("request", 0, "", text, "text encoded for an address, such as 90%25 for 90%");
        }
    }

    /** The last value of a parameter. */
    Optional<String> asked(String name) {
        return Optional.ofNullable(query.get(name)).map(List::getLast);
    }

    /** Takes note of every parameter that is none of these. */
    void refuseOthers(List<String> known, Problems problems) {
        query.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name ->
                        problems.addChoice("request", 0, name, name, "one of: " + String.join(" ", known), known));
    }

    String value(String name) {
        return Optional.ofNullable(path.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the route has no '" + name + "'"));
    }

    int year() {
        return org.ortaq.table.Numbers.integer(value("year"))
                .orElseThrow(() -> InputException.of("request", 0, "year", value("year"), "a year"));
    }
}
