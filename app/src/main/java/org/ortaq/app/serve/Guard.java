package org.ortaq.app.serve;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What every request must satisfy and every answer carries. */
final class Guard {

    /** Nothing but what this server sends is loaded, run or framed. Workers of the map come from the same place. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; worker-src 'self' blob:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Set<String> hosts = new TreeSet<>();

    /** @param host the address that is listened on */
    Guard(String host) {
        hosts.add("localhost");
        hosts.add("127.0.0.1");
        hosts.add("[::1]");
        hosts.add(host.toLowerCase(Locale.ROOT));
    }

    /** Headers of every answer, name and value in turn. */
    static String[] headers() {
        return new String[] {
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "geolocation=(), camera=(), microphone=()"
        };
    }

    /**
     * Whether the request was meant for this server: a page elsewhere must not reach it through a name of its own, nor send it work.
     *
     * @throws Refusal 403
     */
    void check(String host, String origin) {
        var name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
        if (!hosts.contains(name) && !hosts.contains("0.0.0.0")) {
            throw new Refusal(403, "This server does not answer for the host '" + shown(name) + "'.");
        }
        if (!origin.isEmpty() && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(host)) {
            throw new Refusal(403, "Requests of other pages are not answered.");
        }
    }

    private static String shown(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60);
    }
}
