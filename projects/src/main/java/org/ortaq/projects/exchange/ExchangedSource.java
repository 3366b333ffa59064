package org.ortaq.projects.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** A source as a row of the table of sources; empty texts are unknown. */
public record ExchangedSource(String id, String publisher, String title, String url, String date, String licence) {

    /** Its cells by column. */
    public Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("id", id);
        cells.put("publisher", publisher);
        cells.put("title", title);
        cells.put("url", url);
        cells.put("date", date);
        cells.put("licence", licence);
        return cells;
    }

    /** The source of a row. */
    public static ExchangedSource of(Map<String, String> cells) {
        return new ExchangedSource(
                cells.getOrDefault("id", ""),
                cells.getOrDefault("publisher", ""),
                cells.getOrDefault("title", ""),
                cells.getOrDefault("url", ""),
                cells.getOrDefault("date", ""),
                cells.getOrDefault("licence", ""));
    }
}
