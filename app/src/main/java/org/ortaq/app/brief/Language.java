package org.ortaq.app.brief;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;

/** The languages of the words. */
public enum Language {
    EN("en-GB"),
    RU("ru"),
    KK("kk"),
    UZ("uz-Latn");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Two letters, as in the file of words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The habits of writing numbers and dates. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public static List<String> codes() {
        return Stream.of(values()).map(Language::code).toList();
    }

    /** @throws InputException when there is no such language */
    public static Language of(String code) {
        for (var language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        var problems = new Problems();
        problems.addChoice("command line", 0, "--lang", code, "one of: " + String.join(" ", codes()), codes());
        throw new InputException(problems.all());
    }
}
