package org.ortaq.app.brief;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.ortaq.region.promises.PartialDate;
import org.ortaq.region.promises.Target;

/** Words, numbers, amounts and dates by the habits of one language. */
final class Speech {

    private static final double LARGE = 1000;
    private static final char MINUS = '\u2212';
    private static final double NOTHING = 1e-9;

    private final Language language;
    private final Words words;

    Speech(Language language) {
        this.language = language;
        this.words = new Words(language);
    }

    Language language() {
        return language;
    }

    String text(String key) {
        return words.text(key);
    }

    String text(String key, Map<String, String> values) {
        return words.text(key, values);
    }

    /** A text that may have no entry. */
    String maybe(String key, String fallback) {
        return words.maybe(key).orElse(fallback);
    }

    /** Three significant places or whole units. */
    String figure(double value) {
        double size = Math.abs(value);
        return fixed(value, size >= 100 || value == Math.rint(value) ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
    }

    String signed(double value) {
        // What is left of sums that cancel is not a gain.
        double told = Math.abs(value) < NOTHING ? 0 : value;
        return (told > 0 ? "+" : "") + figure(told);
    }

    /** A share as whole percent. */
    String percent(double share) {
        return fixed(100 * share, 0) + "\u00a0%";
    }

    private String fixed(double value, int places) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        var text = format.format(value);
        var told = text.equals(format.format(-0.0)) ? format.format(0) : text;
        return told.replace('-', MINUS);
    }

    String range(double low, double high) {
        return text("brief.range", Map.of("low", figure(Math.min(low, high)), "high", figure(Math.max(low, high))));
    }

    /** What was promised: something to be done has no amount. */
    String target(Target target) {
        return target.unit().equals("done")
                ? text("brief.unit.done")
                : amount(target.value(), target.unit(), target.value());
    }

    /** An amount of the register; money in billions beside a target of a thousand millions or more. */
    String amount(double value, String unit, double beside) {
        return switch (unit) {
            case "musd" ->
                isLarge(unit, beside)
                        ? text("unit.bn", Map.of("n", bare(value, unit, beside)))
                        : text("unit.m", Map.of("n", bare(value, unit, beside)));
            case "thousand_persons" -> text("unit.people", Map.of("n", bare(value, unit, beside)));
            case "done" -> text(value >= 1 ? "unit.done" : "unit.not-done");
            default ->
                words.maybe("brief.unit." + unit)
                        .map(_ -> text("brief.unit." + unit, Map.of("n", figure(value))))
                        .orElseGet(() -> figure(value) + " " + unit);
        };
    }

    /** The number of an amount without its unit. */
    String bare(double value, String unit, double beside) {
        return isLarge(unit, beside) ? fixed(value / LARGE, 1) : figure(value);
    }

    String bare(OptionalDouble value, String unit, double beside) {
        return value.isPresent() ? bare(value.getAsDouble(), unit, beside) : text("unknown");
    }

    private static boolean isLarge(String unit, double beside) {
        return unit.equals("thousand_persons") || (unit.equals("musd") && Math.abs(beside) >= LARGE);
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    /** The year when a date is the last day of one. */
    String date(PartialDate date) {
        var text = date.text();
        if (text.length() == 4 || text.endsWith("-12-31")) {
            return text.substring(0, 4);
        }
        return text.length() == 7 ? month(YearMonth.parse(text)) : shortDate(LocalDate.parse(text));
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(month);
    }

    private String shortDate(LocalDate day) {
        var pattern = language == Language.EN ? "d MMM yyyy" : "dd.MM.yyyy";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    /** A country, or the code of one the words do not name. */
    String land(String code) {
        return maybe("land." + code, code);
    }

    /** An area such as KAZ+UZB, its countries joined. */
    String area(String area) {
        return List.of(area.split("\\+", -1)).stream().map(this::land).collect(Collectors.joining("\u00a0– "));
    }
}
