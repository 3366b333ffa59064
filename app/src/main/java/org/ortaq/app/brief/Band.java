package org.ortaq.app.brief;

import java.util.Locale;

/** Small pictures in the cells of tables. All share a scale from {@code least} to {@code most}. */
record Band(double least, double most, int width) {

    private static final int HEIGHT = 14;
    private static final String INK = "#14507a";
    private static final String WASH = "#a9c8dd";
    private static final String BAD = "#b3261e";
    private static final String LINE = "#8a949c";
    private static final String SPAN = "stroke=\"#d98e04\" stroke-width=\"1.8\"";

    private double x(double value) {
        double span = most - least;
        return span > 0 ? Math.clamp((value - least) / span, 0, 1) * (width - 8) + 4 : 4;
    }

    /** A range, the value within it, and a target as an upright line. */
    String range(double low, double value, double high, double target, String label) {
        return svg(
                label,
                rect(4, width - 4, 5, 4, "#e9edf0")
                        + rect(x(low), x(high), 3, 8, WASH)
                        + dot(value)
                        + upright(target, BAD, 1.8));
    }

    /** A range and the value within it. */
    String range(double low, double value, double high, String label) {
        return svg(label, upright(0, LINE, 0.8) + rect(x(low), x(high), 4, 6, WASH) + dot(value));
    }

    /** A bar from nothing to a value, its range as a line. */
    String bar(double low, double value, double high, String label) {
        var span = "<line x1=\"" + at(x(low)) + "\" x2=\"" + at(x(high)) + "\" y1=\"7\" y2=\"7\" " + SPAN + "/>";
        return svg(
                label,
                rect(Math.min(x(0), x(value)), Math.max(x(0), x(value)), 2, 10, value < 0 ? BAD : INK)
                        + span
                        + tick(low)
                        + tick(high)
                        + upright(0, LINE, 0.8));
    }

    private String tick(double value) {
        return "<line x1=\"" + at(x(value)) + "\" x2=\"" + at(x(value)) + "\" y1=\"4\" y2=\"10\" " + SPAN + "/>";
    }

    private String dot(double value) {
        return "<circle cx=\"" + at(x(value)) + "\" cy=\"7\" r=\"3\" fill=\"" + INK + "\"/>";
    }

    private String upright(double value, String colour, double thick) {
        return "<line x1=\"" + at(x(value)) + "\" x2=\"" + at(x(value)) + "\" y1=\"0\" y2=\"14\" stroke=\"" + colour
                + "\" stroke-width=\"" + thick + "\"/>";
    }

    private static String rect(double from, double to, int top, int high, String colour) {
        return "<rect x=\"" + at(from) + "\" width=\"" + at(Math.max(1, to - from)) + "\" y=\"" + top + "\" height=\""
                + high + "\" fill=\"" + colour + "\"/>";
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    private String svg(String label, String body) {
        return "<svg viewBox=\"0 0 " + width + " " + HEIGHT + "\" width=\"" + width + "\" height=\"" + HEIGHT
                + "\" role=\"img\" aria-label=\"" + Html.escape(label) + "\">" + body + "</svg>";
    }
}
