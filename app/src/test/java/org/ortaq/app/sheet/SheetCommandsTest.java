package org.ortaq.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortaq.app.Run;
import tools.jackson.databind.JsonNode;

/** The register as a workbook and back: nothing changes by itself, changes and conflicts are named, nothing unsafe is read. */
class SheetCommandsTest {

    private static final Path DATA = Path.of(System.getProperty("ortaq.data"));
    private static final String HEAD = "id,publisher,title,url,date,licence";

    @TempDir
    private Path folder = Path.of("");

    private String into = "";

    @BeforeEach
    void ownPackage() {
        into = folder.resolve("own").toString();
    }

    private Run takeBack(Path file, String... more) {
        var arguments = new ArrayList<>(
                List.of("promise", "import", file.toString(), "--into", into, "--json", "--data", DATA.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    /** A workbook with the sheet of sources and the copy it is merged by. */
    private Path book(String name, List<String> sheet, List<String> base) throws IOException {
        var file = folder.resolve(name);
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", "1.0")) {
            fill(book.newWorksheet("sources"), sheet);
            if (!base.isEmpty()) {
                fill(book.newWorksheet(SheetTable.baseOf("sources")), base);
            }
        }
        return file;
    }

    private static void fill(Worksheet sheet, List<String> rows) {
        for (int r = 0; r < rows.size(); r++) {
            var cells = rows.get(r).split(",", -1);
            for (int c = 0; c < cells.length; c++) {
                if (cells[c].startsWith("=")) {
                    sheet.formula(r, c, cells[c].substring(1));
                } else if (!cells[c].isEmpty()) {
                    sheet.value(r, c, cells[c]);
                }
            }
        }
    }

    private static JsonNode first(Run run) {
        return run.json().get("problems").get(0);
    }

    @Test
    void anUntouchedWorkbookChangesNothing() {
        var file = folder.resolve("r.xlsx");
        assertThat(Run.of("promise", "export", "--out", file.toString(), "--data", DATA.toString())
                        .code())
                .isZero();
        var run = takeBack(file);
        assertThat(run.code()).isZero();
        assertThat(run.json().get("changes").size()).isZero();
        assertThat(Path.of(into)).doesNotExist();
        var again = Run.of("promise", "export", "--out", file.toString(), "--json", "--data", DATA.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(first(again).get("field").asString()).isEqualTo("--out");
    }

    @Test
    void aChangedCellAndANewRowAreOneLineEachAndConflictsAreNamed() throws IOException {
        var article = "promises-article,Founding article,%s,,2025,facts only";
        var title =
                "Article of 2025 on the cooperation of Uzbekistan and Kazakhstan with Central Asia that names the initiatives";
        var base = List.of(HEAD, article.formatted(title));
        var changed = List.of(
                HEAD, article.formatted("Another title"), "x-new,A paper,A page,https://a.example,2026-05,facts");
        var file = book("a.xlsx", changed, base);
        var dry = takeBack(file, "--dry-run");
        assertThat(dry.json().get("written").asBoolean()).isFalse();
        assertThat(dry.json().get("changes").size()).isEqualTo(2);
        assertThat(Path.of(into)).doesNotExist();
        assertThat(takeBack(file).json().get("written").asBoolean()).isTrue();
        var before = Files.readAllLines(DATA.resolve("sources/promises.csv"));
        var after = Files.readAllLines(Path.of(into, "sources/promises.csv"));
        assertThat(after).hasSize(before.size() + 1);
        before.removeAll(after);
        assertThat(before).hasSize(1);

        var other = book("b.xlsx", List.of(HEAD, article.formatted("A third title")), base);
        var conflict = takeBack(other);
        assertThat(conflict.code()).isEqualTo(2);
        assertThat(first(conflict).get("field").asString()).isEqualTo("title");
        assertThat(first(conflict).get("line").asInt()).isEqualTo(2);
        assertThat(first(conflict).get("expected").asString()).contains("no conflict", "'Another title'");
        assertThat(Files.readAllLines(Path.of(into, "sources/promises.csv"))).isEqualTo(after);
        assertThat(takeBack(other, "--prefer", "register").json().get("changes").size())
                .isZero();
        assertThat(takeBack(other, "--prefer", "sheet").json().get("changes").size())
                .isEqualTo(1);
    }

    @Test
    void aRowThatIsGoneStaysUnlessAskedAndAUsedSourceIsNeverTakenOut() throws IOException {
        var lines = Files.readAllLines(DATA.resolve("sources/promises.csv"));
        var article = lines.stream()
                .filter(l -> l.startsWith("promises-article,"))
                .findFirst()
                .orElseThrow();
        var file = book("gone.xlsx", List.of(HEAD, "x-new,A paper,A page,,,"), List.of(HEAD, article));
        var kept = takeBack(file, "--dry-run");
        assertThat(kept.json().get("notes").toString()).contains("promises-article is gone from the sheet");
        var removed = takeBack(file, "--remove");
        assertThat(removed.code()).isEqualTo(2);
        assertThat(removed.out()).contains("promises-article");
    }

    @Test
    void everyBrokenCellIsToldByItsRowOfTheSheet() throws IOException {
        var run = takeBack(book(
                "bad.xlsx",
                List.of(
                        HEAD + ",colour",
                        "x-1,=1+1,Title,,2026,",
                        "x-2,A paper,@SUM(A1),,notaday,",
                        ",no id,Title,,,",
                        "x-3,,,,,",
                        "x-3,A paper,Title,,,"),
                List.of()));
        assertThat(run.code()).isEqualTo(2);
        var seen = new ArrayList<String>();
        run.json()
                .get("problems")
                .forEach(p ->
                        seen.add(p.get("line").asInt() + ":" + p.get("field").asString()));
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "1:column G", "2:publisher", "3:title", "3:date", "4:id", "5:publisher", "5:title", "6:id");
        assertThat(Path.of(into)).doesNotExist();
    }

    /** A copy of a workbook with one part changed. */
    private Path with(Path book, String part, UnaryOperator<String> change) throws IOException {
        var file = folder.resolve("changed.xlsx");
        try (var zip = new ZipFile(book.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.write((entry.getName().equals(part) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void bombsDocumentTypesAndOtherFilesAreRefused() throws IOException {
        var book = book("a.xlsx", List.of(HEAD), List.of());
        var bomb = takeBack(with(book, "xl/worksheets/sheet1.xml", t -> t + " ".repeat(40_000_000)));
        assertThat(first(bomb).get("found").asString()).contains("grows beyond measure");
        var entity = takeBack(with(book, "xl/workbook.xml", t -> "<!DOCTYPE a [<!ENTITY b \"c\">]>" + t));
        assertThat(first(entity).get("found").asString()).isEqualTo("a document type");
        var old = takeBack(
                Files.write(folder.resolve("old.xlsx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}));
        assertThat(first(old).get("expected").asString()).contains("saved as .xlsx");
        var text = takeBack(Files.writeString(folder.resolve("text.xlsx"), "id,name"));
        assertThat(first(text).get("found").asString()).isEqualTo("no archive");
        var broken = takeBack(with(book, "xl/workbook.xml", t -> "<workbook"));
        assertThat(broken.code()).isEqualTo(2);
        assertThat(takeBack(folder.resolve("none.xlsx")).code()).isEqualTo(2);
    }
}
