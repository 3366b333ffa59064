package org.ortaq.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortaq.app.Run;
import org.ortaq.app.terminal.DirectoryFiles;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.Csv;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;
import org.ortaq.table.Table;
import tools.jackson.databind.json.JsonMapper;

/** Every table of the shipped package in every format. */
class ExportTest {

    private static final DataPackage DATA =
            DataPackage.open(new DirectoryFiles(Path.of(System.getProperty("ortaq.data"))));
    private static final PackageTables TABLES = new PackageTables(DATA);
    private static final Places PLACES = new Places(DATA);

    /** A table with every danger in it. */
    private static final Flat WILD = new Flat(
            "wild",
            "Wild",
            "1.0",
            List.of(),
            List.of(
                    FlatColumn.text("id"),
                    FlatColumn.number("value"),
                    FlatColumn.whole("year"),
                    FlatColumn.text("note")),
            List.of("id"),
            List.of(
                    List.of("=1+1", "-2.5", "2024", "a,b \"c\"\nd"),
                    List.of("@cmd", "", "", ""),
                    List.of("'quoted", "1e-300", "1900", "-"),
                    List.of("+998", "0.1", "2100", "plain")));

    private static Flat table(String name) {
        return TABLES.table(name, "test", "");
    }

    private static Table csv(byte[] bytes) {
        var problems = new Problems();
        var table = Csv.read(new String(bytes, StandardCharsets.UTF_8), "back", problems);
        problems.throwIfAny();
        return table;
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream()
                .map(r -> table.header().stream()
                        .map(h -> r.maybeText(h).orElse(""))
                        .toList())
                .toList();
    }

    @Test
    void everyTableReadsBackFromCsv() {
        for (var name : TABLES.names()) {
            var flat = table(name);
            var back = csv(Format.CSV.bytes(flat, PLACES));
            assertThat(back.header()).as(name).isEqualTo(flat.header());
            var plain = new ArrayList<List<String>>();
            for (var row : cells(back)) {
                var cells = new ArrayList<String>();
                for (int c = 0; c < row.size(); c++) {
                    cells.add(flat.columns().get(c).isText() ? Harmless.back(row.get(c)) : row.get(c));
                }
                plain.add(cells);
            }
            assertThat(plain).as(name).isEqualTo(flat.rows());
        }
    }

    @Test
    void noTextCellBeginsAsAFormula() throws Exception {
        for (var row : cells(csv(Format.CSV.bytes(WILD, PLACES)))) {
            assertThat(row.getFirst()).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
            assertThat(row.getLast()).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(Format.XLSX.bytes(WILD, PLACES)))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(0)).isEqualTo("'=1+1");
            assertThat(Harmless.back(rows.get(3).getCellText(0))).isEqualTo("'quoted");
            assertThat(rows.get(1).getCellAsNumber(1).orElseThrow().doubleValue())
                    .isEqualTo(-2.5);
            assertThat(rows.get(2).getOptionalCell(1)).isEmpty();
        }
        for (var text : List.of("=1", "'", "''=", "plain", "-", "\uff1dx", "")) {
            assertThat(Harmless.back(Harmless.of(text))).isEqualTo(text);
        }
    }

    @Test
    void everyTableReadsBackFromParquetWithWhatIsMissing() throws Exception {
        for (var name : TABLES.names()) {
            check(table(name));
        }
        check(WILD);
    }

    private static void check(Flat flat) throws Exception {
        var bytes = Format.PARQUET.bytes(flat, PLACES);
        try (var reader = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(bytes)))) {
            assertThat(reader.getFileMetaData().numRows())
                    .as(flat.name())
                    .isEqualTo(flat.rows().size());
            for (int c = 0; c < flat.columns().size(); c++) {
                assertThat(back(reader, flat.columns().get(c), flat.rows().size()))
                        .as(flat.name() + "." + flat.columns().get(c).name())
                        .isEqualTo(flat.cells(c).stream()
                                .map(plain(flat.columns().get(c)))
                                .toList());
            }
        }
    }

    private static java.util.function.UnaryOperator<String> plain(FlatColumn column) {
        return cell -> cell.isEmpty() || column.isText() ? cell : String.valueOf(Double.parseDouble(cell));
    }

    private static List<String> back(ParquetFileReader reader, FlatColumn column, int rows) {
        var cells = new ArrayList<String>();
        try (var batches = reader.columnReader(column.name())) {
            while (batches.nextBatch()) {
                var validity = batches.getLeafValidity();
                for (int i = 0; i < batches.getRecordCount(); i++) {
                    cells.add(validity.hasNulls() && validity.isNull(i) ? "" : cell(batches, column, i));
                }
            }
        }
        assertThat(cells).hasSize(rows);
        return cells;
    }

    private static String cell(dev.hardwood.reader.ColumnReader batches, FlatColumn column, int at) {
        return switch (column.kind()) {
            case TEXT -> new String(batches.getBinaries()[at], StandardCharsets.UTF_8);
            case NUMBER -> String.valueOf(batches.getDoubles()[at]);
            case WHOLE -> String.valueOf((double) batches.getInts()[at]);
        };
    }

    @Test
    void everyTableIsSdmxCsvWithComponentsNamedOnce() {
        for (var name : TABLES.names()) {
            var back = csv(Format.SDMX.bytes(table(name), PLACES));
            assertThat(back.header())
                    .as(name)
                    .startsWith("STRUCTURE", "STRUCTURE_ID", "ACTION")
                    .allMatch(h -> h.matches("[A-Z][A-Z0-9_]*"));
            assertThat(new HashSet<>(back.header())).as(name).hasSameSizeAs(back.header());
        }
        var facts = csv(Format.SDMX.bytes(table("facts"), PLACES));
        assertThat(facts.header()).contains("REF_AREA", "TIME_PERIOD", "OBS_VALUE", "UNIT_MEASURE");
        assertThat(facts.rows().getFirst().text("STRUCTURE_ID")).isEqualTo("ORTAQ:FACTS(" + DATA.version() + ")");
    }

    @Test
    void whatHasAPlaceIsAMapAndTheRestSaysSo() {
        var nodes = JsonMapper.shared().readTree(Format.GEOJSON.bytes(table("network-nodes"), PLACES));
        var first = nodes.get("features").get(0);
        assertThat(first.get("geometry").get("coordinates").get(0).asDouble())
                .isEqualTo(first.get("properties").get("lon").asDouble());
        for (var name : List.of(
                "network-links",
                "power-lines",
                "border-points",
                "reservoirs",
                "projects",
                "power-plants",
                "travel-legs",
                "inflows")) {
            var text = new String(Format.GEOJSON.bytes(table(name), PLACES), StandardCharsets.UTF_8);
            assertThat(JsonMapper.shared().readTree(text).get("features").size())
                    .as(name)
                    .isEqualTo(table(name).rows().size());
        }
        assertThatThrownBy(() -> Format.GEOJSON.bytes(table("sources"), PLACES))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("places");
    }

    @Test
    void theCommandWritesOneOrAllAndNamesWhatIsMeant(@TempDir Path folder) throws Exception {
        var data = System.getProperty("ortaq.data");
        var one = folder.resolve("facts.parquet");
        assertThat(Run.of("data", "export", "facts", "--format", "parquet", "--out", one.toString(), "--data", data)
                        .code())
                .isZero();
        assertThat(Files.size(one)).isPositive();
        var again = Run.of("data", "export", "facts", "--out", one.toString(), "--data", data);
        assertThat(again.code()).isEqualTo(2);
        var all = Run.of(
                "data",
                "export",
                "--all",
                "--format",
                "geojson",
                "--out",
                folder.resolve("all").toString(),
                "--data",
                data);
        assertThat(all.out()).contains("network-links.geojson", "without places: ");
        assertThat(Run.of("data", "export", "fact", "--data", data).err()).contains("facts");
        assertThat(Run.of("data", "export", "--json", "--data", data)
                        .json()
                        .get("tables")
                        .size())
                .isEqualTo(TABLES.names().size());
    }

    @Test
    void aRunGoesOutBesideItsCsv(@TempDir Path folder) throws Exception {
        var out = folder.resolve("run");
        var run = Run.of(
                "assess",
                "--horizon",
                "2025",
                "--export",
                "parquet",
                "--export",
                "geojson",
                "--out",
                out.toString(),
                "--data",
                System.getProperty("ortaq.data"));
        assertThat(run.code()).as(run.err()).isZero();
        try (var files = Files.list(out)) {
            assertThat(files.map(f -> f.getFileName().toString()).toList())
                    .contains(
                            "outcomes.csv", "outcomes.parquet", "promises.parquet", "gains.parquet", "outcomes.geojson")
                    .doesNotContain("gains.geojson");
        }
        long lines = Files.readString(out.resolve("gains.csv")).lines().count();
        try (var reader = ParquetFileReader.open(InputFile.of(out.resolve("gains.parquet")))) {
            assertThat(reader.getFileMetaData().numRows()).isEqualTo(lines - 1);
        }
    }
}
