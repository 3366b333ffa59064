package org.ortaq.app.transport;

import java.util.Locale;

/** Puts together the text of a picture in SVG. */
final class SvgText {

    private final StringBuilder body = new StringBuilder();

    void line(double x1, double y1, double x2, double y2, String colour, double width) {
        body.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"/>%n",
                x1,
                y1,
                x2,
                y2,
                colour,
                width));
    }

    void polyline(String points, String colour) {
        body.append("<polyline points=\"")
                .append(points)
                .append("\" fill=\"none\" stroke=\"")
                .append(colour)
                .append("\" stroke-width=\"2.2\" stroke-linejoin=\"round\"/>\n");
    }

    void text(double x, double y, int size, String anchor, String colour, String text) {
        write(x, y, size, anchor, "fill=\"" + colour + "\"", text);
    }

    /** A text that stays legible over lines: a white one, stroked wide, lies under it. */
    void label(double x, double y, int size, String colour, String text) {
        write(x, y, size, "start", "fill=\"#fff\" stroke=\"#fff\" stroke-width=\"3\"", text);
        write(x, y, size, "start", "fill=\"" + colour + "\"", text);
    }

    private void write(double x, double y, int size, String anchor, String paint, String text) {
        body.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" text-anchor=\"%s\" %s>%s</text>%n",
                x,
                y,
                size,
                anchor,
                paint,
                escape(text)));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    String document(int width, int height) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height
                + "\" font-family=\"Helvetica, Arial, DejaVu Sans, sans-serif\">\n<rect width=\"100%\" height=\"100%\""
                + " fill=\"#fff\"/>\n" + body.toString().replace("\r\n", "\n") + "</svg>\n";
    }
}
