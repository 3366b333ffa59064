package org.ortaq.app.brief;

import java.util.Locale;
import java.util.Optional;
import org.ortaq.assessment.Assessed;
import org.ortaq.region.Member;
import org.ortaq.table.InputException;

/** How the table of promises by owner is written. */
public enum TableFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    TableFormat(String type) {
        this.type = type;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /**
     * The format of a file name or the bare word.
     *
     * @throws InputException when it is neither
     */
    public static TableFormat of(String name, String field) {
        for (var format : values()) {
            if (name.toLowerCase(Locale.ROOT).replaceFirst("^.*\\.", "").equals(format.word())) {
                return format;
            }
        }
        throw InputException.of("command line", 0, field, name, "docx or xlsx");
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The table as a file. */
    public byte[] bytes(Assessed assessed, Optional<Member> country, Language language) {
        var table = OwnerTable.of(assessed, country, language);
        return switch (this) {
            case DOCX -> Docx.of(table, language);
            case XLSX -> OwnerBook.of(table);
        };
    }
}
