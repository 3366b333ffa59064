package org.ortaq.app.brief;

/** Text for a page that needs nothing else. */
final class Html {

    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** An element with a class, around content that is HTML already. */
    static String of(String tag, String css, String content) {
        var name = css.isEmpty() ? "" : " class=\"" + css + "\"";
        return "<" + tag + name + ">" + content + "</" + tag + ">";
    }

    static String cell(String content) {
        return of("td", "", content);
    }

    static String number(String content) {
        return of("td", "n", content);
    }

    static String row(String... cells) {
        return of("tr", "", String.join("", cells)) + "\n";
    }

    /** A table with heads; a head that begins with {@code >} stands over numbers. */
    static String table(String css, Iterable<String> heads, String rows) {
        var head = new StringBuilder();
        for (var text : heads) {
            boolean isNumber = text.startsWith(">");
            head.append("<th scope=\"col\"")
                    .append(isNumber ? " class=\"n\"" : "")
                    .append('>')
                    .append(isNumber ? text.substring(1) : text)
                    .append("</th>");
        }
        return "<table class=\"" + css + "\"><thead><tr>" + head + "</tr></thead><tbody>\n" + rows
                + "</tbody></table>\n";
    }
}
