package org.ortaq.region;

import java.util.Optional;

/** Where a number comes from. */
public record Source(
        String id,
        String publisher,
        String title,
        Optional<String> url,
        Optional<String> date,
        Optional<String> licence) {

    public Source {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id of a source must not be blank");
        }
    }

    /** Publisher, title and address in one line. */
    public String citation() {
        return publisher + ": " + title + date.map(d -> " (" + d + ")").orElse("")
                + url.map(u -> " " + u).orElse("");
    }
}
