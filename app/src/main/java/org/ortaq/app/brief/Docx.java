package org.ortaq.app.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A table as a document: the five parts of an OOXML file (ECMA-376) that a word processor needs, written by hand. A4 across, heads
 * repeated on every page, sources as links.
 */
final class Docx {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Twentieths of a point: the columns of a page of A4 across with margins of 1.5 cm. */
    private static final int[] WIDTHS = {1450, 2750, 1450, 1000, 950, 1000, 1250, 1050, 1900, 1900, 1340};

    /** 1 January 1980, the first day a zip knows: the same table gives the same bytes. */
    private static final java.time.LocalDateTime TIME = java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

    private final OwnerTable table;
    private final Language language;
    private final List<String> addresses = new ArrayList<>();

    private Docx(OwnerTable table, Language language) {
        this.table = table;
        this.language = language;
    }

    static byte[] of(OwnerTable table, Language language) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            new Docx(table, language).write(zip);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(ZipOutputStream zip) throws IOException {
        var document = document();
        put(zip, "[Content_Types].xml", types());
        put(zip, "_rels/.rels", relations(relation("rId1", R + "/officeDocument", "word/document.xml", false)));
        put(zip, "word/document.xml", document);
        put(zip, "word/styles.xml", styles());
        var links = new StringBuilder(relation("styles", R + "/styles", "styles.xml", false));
        for (int a = 0; a < addresses.size(); a++) {
            links.append(relation("link" + a, R + "/hyperlink", addresses.get(a), true));
        }
        put(zip, "word/_rels/document.xml.rels", relations(links.toString()));
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types() {
        return HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>";
    }

    private static String relations(String inner) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target, boolean outside) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + Html.escape(target) + "\""
                + (outside ? " TargetMode=\"External\"" : "") + "/>";
    }

    private String styles() {
        return HEAD + "<w:styles xmlns:w=\"" + W + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"15\"/><w:lang w:val=\""
                + language.locale().toLanguageTag() + "\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                + "<w:spacing w:after=\"20\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + style("Title", "<w:b/><w:sz w:val=\"30\"/>") + style("Under", "<w:color w:val=\"465560\"/>")
                + style("Head", "<w:b/>") + "</w:styles>";
    }

    private static String style(String name, String run) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + name + "\"><w:name w:val=\"" + name + "\"/><w:rPr>" + run
                + "</w:rPr></w:style>";
    }

    private String document() {
        var rows = new StringBuilder(heads());
        table.rows().forEach(row -> rows.append(row(row.cells())));
        return HEAD + "<w:document xmlns:w=\"" + W + "\" xmlns:r=\"" + R + "\"><w:body>"
                + paragraph("Title", run(table.title())) + paragraph("Under", run(table.about()))
                + paragraph("Under", run(table.remarks())) + "<w:tbl>" + shape() + rows
                + "</w:tbl><w:p/><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                + "<w:pgMar w:top=\"680\" w:right=\"400\" w:bottom=\"680\" w:left=\"400\" w:header=\"400\" w:footer=\"400\""
                + " w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private static String shape() {
        var shape = new StringBuilder("<w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>");
        for (var side : List.of("top", "bottom", "insideH")) {
            shape.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B8C2CA\"/>");
        }
        shape.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : WIDTHS) {
            shape.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        return shape.append("</w:tblGrid>").toString();
    }

    private String heads() {
        var cells = new StringBuilder();
        for (int c = 0; c < table.heads().size(); c++) {
            cells.append(cell(c, paragraph("Head", run(table.heads().get(c)))));
        }
        return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" + cells + "</w:tr>";
    }

    private String row(List<OwnerTable.Cell> row) {
        var cells = new StringBuilder();
        for (int c = 0; c < row.size(); c++) {
            cells.append(cell(c, paragraph("", content(row.get(c)))));
        }
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cells + "</w:tr>";
    }

    private String content(OwnerTable.Cell cell) {
        if (cell.address().isEmpty()) {
            return run(cell.text());
        }
        addresses.add(cell.address().get());
        return "<w:hyperlink r:id=\"link" + (addresses.size() - 1) + "\">" + run(cell.text()) + "</w:hyperlink>";
    }

    private static String cell(int column, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + WIDTHS[column] + "\" w:type=\"dxa\"/></w:tcPr>" + content + "</w:tc>";
    }

    private static String paragraph(String style, String content) {
        var named = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + named + content + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + Html.escape(text) + "</w:t></w:r>";
    }
}
