package org.ortaq.app.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One pair of axes with lines, and labels that keep out of each other's way. */
final class ChartPanel {

    private static final double LEFT = 74;
    private static final double RIGHT = 40;
    private static final double LETTER = 6.1;
    private static final double LINE = 13;

    /** A corner of a line; with a label when the step up to it is worth one. */
    record Corner(double x, double y, String label, double step) {}

    private record Box(double x, double y, double width) {
        boolean meets(Box other) {
            return x < other.x + other.width + 4 && other.x < x + width + 4 && Math.abs(y - other.y) < LINE;
        }
    }

    private record Label(double x, double y, String text, String colour) {}

    private final SvgText svg;
    private final double top;
    private final double height;
    private final double width;
    private final double mostX;
    private final double mostY;
    private final String unit;
    private final List<Label> wanted = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();

    ChartPanel(
            SvgText svg,
            double top,
            double height,
            double width,
            String unitY,
            String unitX,
            double mostY,
            double mostX) {
        this.svg = svg;
        this.top = top;
        this.height = height;
        this.width = width;
        this.mostX = mostX;
        this.mostY = mostY * 1.05;
        this.unit = unitY;
        axes(unitX);
    }

    private double x(double value) {
        return LEFT + value / mostX * (width - LEFT - RIGHT - 120);
    }

    private double y(double value) {
        return top + height - 34 - value / mostY * (height - 60);
    }

    private void axes(String unitX) {
        double step = round(mostY / 8);
        for (int k = 0; k * step <= mostY; k++) {
            double at = y(k * step);
            svg.line(LEFT, at, width - RIGHT, at, "#e5e7eb", 1);
            svg.text(LEFT - 8, at + 4, 11, "end", "#444", number(k * step));
        }
        double stepX = round(mostX / 9);
        for (int k = 0; k * stepX <= mostX * 1.001; k++) {
            svg.line(x(k * stepX), y(0), x(k * stepX), y(0) + 5, "#444", 1);
            svg.text(x(k * stepX), y(0) + 18, 11, "middle", "#444", number(k * stepX));
        }
        svg.text(width - RIGHT, y(0) + 18, 12, "end", "#111", unitX);
        svg.text(24, top + 16, 13, "start", "#111", unit);
        svg.line(LEFT, y(0), width - RIGHT, y(0), "#444", 1.2);
        svg.line(LEFT, top + 20, LEFT, y(0), "#444", 1.2);
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value).replace(',', ' ')
                : String.format(Locale.ROOT, "%.1f", value);
    }

    /** The next of 1, 2, 5, 10, 20 ... */
    private static double round(double step) {
        double unit = 0.1;
        while (unit * 10 <= step) {
            unit *= 10;
        }
        return step <= unit ? unit : step <= 2 * unit ? 2 * unit : step <= 5 * unit ? 5 * unit : 10 * unit;
    }

    void line(String colour, List<Corner> corners) {
        var points = new StringBuilder();
        points.append(point(0, 0));
        for (var corner : corners) {
            points.append(' ').append(point(corner.x(), corner.y()));
            if (!corner.label().isEmpty()) {
                want(colour, corner);
            }
        }
        svg.polyline(points.toString(), colour);
    }

    /** Lines that pass the same place with the same step share a label. */
    private void want(String colour, Corner corner) {
        var text = corner.label() + " " + String.format(Locale.ROOT, "%.1f", corner.step());
        if (wanted.stream().noneMatch(l -> l.text().equals(text))) {
            wanted.add(new Label(x(corner.x()), y(corner.y() - corner.step() / 2), text, colour));
        }
    }

    private String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x(x), y(y));
    }

    /** Writes the labels, each beside its step or as near as there is room. */
    void labels() {
        for (var label : wanted) {
            double size = label.text().length() * LETTER;
            @Nullable Box best = null;
            for (int k = 0; k < 60 && best == null; k++) {
                double dy = (k % 2 == 0 ? 1 : -1) * LINE * ((k / 4 + 1) / 2.0);
                boolean right = k / 2 % 2 == 0;
                double at = Math.clamp(label.y() + (k == 0 ? 0 : dy) + 4, top + 30, y(0) - 4);
                double from = right ? label.x() + 9 : label.x() - 9 - size;
                var box = new Box(from, at, size);
                boolean inside = from >= LEFT + 2 && from + size <= width - 4;
                if (inside && taken.stream().noneMatch(box::meets)) {
                    best = box;
                }
            }
            if (best != null) {
                taken.add(best);
                double end = best.x() > label.x() ? best.x() - 2 : best.x() + size + 2;
                svg.line(label.x(), label.y(), end, best.y() - 4, label.colour(), 0.6);
                svg.label(best.x(), best.y(), 11, label.colour(), label.text());
            }
        }
    }
}
