package org.ortaq.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files of the page, out of the class path. Which there are is written in a list made by the build, so a path of a request is looked up in it
 * and never followed.
 */
final class PageFiles {

    private static final String ROOT = "/page/";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("geojson", "application/geo+json; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final Set<String> names;

    PageFiles() {
        this.names = read("files.txt")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .filter(l -> !l.isBlank())
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    boolean isHere() {
        return !names.isEmpty();
    }

    /** The file of a name such as {@code index.html}; empty when the page has none. */
    Optional<Answer> find(String name) {
        if (!names.contains(name)) {
            return Optional.empty();
        }
        var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        return read(name).map(body -> new Answer(200, type, body));
    }

    private static Optional<byte[]> read(String name) {
        try (var in = PageFiles.class.getResourceAsStream(ROOT + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
