package org.ortaq.app.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ortaq.app.terminal.DirectoryFiles;
import org.ortaq.assessment.Assessed;
import org.ortaq.assessment.Assessment;
import org.ortaq.region.Member;
import org.ortaq.region.datapackage.DataPackage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The briefing of the promised package up to the year after most deadlines. */
class BriefTest {

    private static final Pattern MARK = Pattern.compile("<sup>(\\d+)</sup>");
    private static final Pattern NOTE = Pattern.compile("<li value=\"(\\d+)\">");
    private static final Pattern KEY = Pattern.compile("\"(brief\\.[a-z][\\w.-]*)\"");
    private static final Pattern PREFIX = Pattern.compile("\"(brief\\.[a-z][\\w.-]*\\.)\" \\+");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Tested TESTED = new Tested(2024, 2025, 5, 108, OptionalDouble.of(0.12));
    private static final Assessed ASSESSED = assessed();

    private static Assessed assessed() {
        var data = DataPackage.open(new DirectoryFiles(Path.of(System.getProperty("ortaq.data"))));
        var scenario = data.scenario("promised-package").orElseThrow().until(2031);
        return new Assessment(data, scenario, 2, new Quiet()).run();
    }

    private static String html(Optional<Member> country, Language language) {
        return Brief.html(ASSESSED, country, language, TESTED);
    }

    private static Document xml(String text) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Integer> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(m -> Integer.valueOf(m.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void isWholeAndLoadsNothingInEveryLanguage(Language language) throws Exception {
        var html = html(Optional.of(Member.UZB), language);
        assertThat(xml(html.replace("<!DOCTYPE html>", "")).getDocumentElement().getAttribute("lang"))
                .isEqualTo(language.code());
        assertThat(html).contains(ASSESSED.run()).doesNotContain("<script", " src=", "url(", "@import", "{area}");
    }

    @ParameterizedTest
    @EnumSource
    void everyMarkHasItsNoteOnTheSamePage(Language language) {
        for (var page : html(Optional.empty(), language).split("<section ", -1)) {
            assertThat(found(MARK, page)).isEqualTo(found(NOTE, page));
        }
    }

    @Test
    void everyNumberOfThePromisesHasAMark() throws Exception {
        var page = xml(html(Optional.of(Member.UZB), Language.EN).replace("<!DOCTYPE html>", ""));
        var promises = (Element) page.getElementsByTagName("table").item(0);
        var cells = promises.getElementsByTagName("td");
        var bare = new ArrayList<String>();
        for (int c = 0; c < cells.getLength(); c++) {
            var cell = (Element) cells.item(c);
            boolean isNumber = cell.getAttribute("class").equals("n");
            if (isNumber
                    && !cell.getTextContent().isEmpty()
                    && cell.getElementsByTagName("sup").getLength() == 0) {
                bare.add(cell.getTextContent());
            }
        }
        assertThat(bare).isEmpty();
        assertThat(page.getElementsByTagName("sup").getLength()).isGreaterThan(40);
    }

    @Test
    void numbersOfTheRunStandInTheHabitsOfTheLanguage() {
        var trade = ASSESSED.promises().stream()
                .filter(t -> t.id().equals("b06-uz-kz-trade-10bn-2030"))
                .findFirst()
                .orElseThrow();
        double billions = trade.projected().orElseThrow() / 1000;
        assertThat(html(Optional.of(Member.UZB), Language.EN))
                .contains(String.format(Locale.ROOT, "%.1f<sup>", billions));
        assertThat(html(Optional.of(Member.UZB), Language.RU))
                .contains(String.format(Locale.ROOT, "%.1f<sup>", billions).replace('.', ','))
                .contains("31 марта 2026");
        assertThat(html(Optional.empty(), Language.KK)).contains("Орталық Азия");
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        var before = html(Optional.empty(), Language.UZ);
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(html(Optional.empty(), Language.UZ)).isEqualTo(before);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isTwoPagesOnPaper(Language language, @TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "skipped: there is no Chromium to print with");
        for (var country : Stream.concat(Stream.of(Optional.<Member>empty()), Stream.of(Optional.of(Member.UZB)))
                .toList()) {
            assertThat(pages(html(country, language), folder))
                    .as(country + " " + language)
                    .isEqualTo(2);
        }
    }

    private static int pages(String html, Path folder) throws Exception {
        var page = Files.writeString(folder.resolve("brief.html"), html);
        var pdf = folder.resolve("brief.pdf");
        var browser = new ProcessBuilder(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("browser"),
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + pdf,
                        page.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
        var count = Pattern.compile("/Type /Pages\\s+/Count (\\d+)")
                .matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1));
        assertThat(count.find()).as("the count of pages").isTrue();
        return Integer.parseInt(count.group(1));
    }

    @Test
    void everyTextIsThereInEveryLanguageAndNoneIsLeftOver() throws Exception {
        var sources = new StringBuilder();
        try (var files = Files.list(Path.of("src", "main", "java", "org", "ortaq", "app", "brief"))) {
            for (var file : files.sorted().toList()) {
                sources.append(Files.readString(file));
            }
        }
        var used = new TreeSet<String>();
        KEY.matcher(sources).results().forEach(m -> used.add(m.group(1)));
        var prefixes = new TreeSet<String>();
        PREFIX.matcher(sources).results().forEach(m -> prefixes.add(m.group(1)));
        var left = new TreeSet<String>();
        var missing = new TreeSet<String>();
        for (var key : Words.keys()) {
            for (var language : Language.values()) {
                if (new Words(language).maybe(key).orElse("").isBlank()) {
                    missing.add(key + " in " + language);
                }
            }
            if (key.startsWith("brief.")
                    && !used.contains(key)
                    && prefixes.stream().noneMatch(key::startsWith)) {
                left.add(key);
            }
        }
        used.removeIf(key -> new Words(Language.EN).maybe(key).isPresent() || prefixes.contains(key));
        assertThat(left).as("left over").isEmpty();
        assertThat(missing).as("missing").isEmpty();
        assertThat(used).as("used and not there").isEmpty();
    }

    @Test
    void theDocumentHoldsEveryPromiseWithItsLinks() throws Exception {
        var bytes = TableFormat.DOCX.bytes(ASSESSED, Optional.of(Member.TJK), Language.RU);
        var parts = new java.util.TreeMap<String, Document>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), xml(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        var table = OwnerTable.of(ASSESSED, Optional.of(Member.TJK), Language.RU);
        assertThat(parts).containsKeys("[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml");
        var document = Objects.requireNonNull(parts.get("word/document.xml"));
        assertThat(document.getElementsByTagName("w:tr").getLength())
                .isEqualTo(table.rows().size() + 1);
        assertThat(document.getElementsByTagName("w:hyperlink").getLength())
                .isEqualTo(Objects.requireNonNull(parts.get("word/_rels/document.xml.rels"))
                                .getElementsByTagName("Relationship")
                                .getLength()
                        - 1);
        assertThat(document.getDocumentElement().getTextContent()).contains("Таджикистан", "отстаёт", ASSESSED.run());
        assertThat(TableFormat.DOCX.bytes(ASSESSED, Optional.of(Member.TJK), Language.RU))
                .isEqualTo(bytes);
    }

    @Test
    void theWorkbookReadsBackWithItsNumbers() throws Exception {
        var bytes = TableFormat.XLSX.bytes(ASSESSED, Optional.of(Member.UZB), Language.EN);
        var table = OwnerTable.of(ASSESSED, Optional.of(Member.UZB), Language.EN);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(4 + table.rows().size());
            var row = rows.stream()
                    .filter(r -> r.getCellText(10).equals("b06-uz-kz-trade-10bn-2030"))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.getCellText(3)).isEqualTo("$10.0 bn");
            assertThat(row.getCellAsNumber(11).orElseThrow().doubleValue()).isEqualTo(10_000);
            assertThat(row.getCellText(15)).isEqualTo("musd");
        }
    }

    @Test
    void thoseWithoutAnOwnerComeLast() {
        var owners = OwnerTable.of(ASSESSED, Optional.empty(), Language.EN).rows().stream()
                .map(r -> r.cells().getFirst().text())
                .toList();
        assertThat(owners.getLast()).isEqualTo("no owner named");
        assertThat(owners.indexOf("no owner named"))
                .isEqualTo(owners.size()
                        - (int) owners.stream().filter("no owner named"::equals).count());
    }
}
