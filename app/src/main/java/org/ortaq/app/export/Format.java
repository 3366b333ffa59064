package org.ortaq.app.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;

/** How a table goes out. */
public enum Format {
    CSV("csv", "text/csv; charset=utf-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PARQUET("parquet", "application/vnd.apache.parquet"),
    SDMX("sdmx.csv", "application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8"),
    GEOJSON("geojson", "application/geo+json; charset=utf-8");

    private final String ending;
    private final String type;

    Format(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** How its files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Stream.of(values()).map(Format::word).toList();
    }

    /**
     * @param file and {@code field} where the word was asked for, for messages
     * @throws InputException naming the nearest when there is none
     */
    public static Format of(String word, String file, String field) {
        for (var format : values()) {
            if (format.word().equals(word)) {
                return format;
            }
        }
        var problems = new Problems();
        problems.addChoice(file, 0, field, word, "one of: " + String.join(" ", words()), words());
        throw new InputException(problems.all());
    }

    /**
     * The table as a file.
     *
     * @param places where rows are
     * @throws InputException when it is to be a map and no row has a place
     */
    public byte[] bytes(Flat table, Places places) {
        return switch (this) {
            case CSV -> text(CsvOut.of(table));
            case XLSX -> BookOut.of(table);
            case PARQUET -> ParquetOut.of(table);
            case SDMX -> text(SdmxOut.of(table));
            case GEOJSON -> text(GeoOut.of(table, places));
        };
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
