package org.ortaq.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ortaq.table.InputException;

/** What mutants found and was mended: each change was swallowed, or ended in a crash or a hang. */
class MendedReadersTest {

    @TempDir
    private static Path folder = Path.of("");

    private static TreeMap<String, Subject> subjects = new TreeMap<>();

    @BeforeAll
    static void readers() throws IOException {
        subjects = new TreeMap<>();
        for (var subject : HostileInputTest.all(folder)) {
            subjects.put(subject.name(), subject);
        }
    }

    /**
     * A change of a file.
     *
     * @param told a part of what must be said
     */
    record Change(String reader, int file, String from, String to, String told) {
        @Override
        public String toString() {
            return reader + ": " + from.strip() + " becomes "
                    + to.substring(0, Math.min(30, to.length())).strip();
        }
    }

    private static Change change(String reader, int file, String from, String to, String told) {
        return new Change(reader, file, from, to, told);
    }

    static Stream<Change> changes() {
        return Stream.of(tables(), trees(), programs(), formats(), statistics(), projects())
                .flatMap(List::stream);
    }

    private static List<Change> tables() {
        return List.of(
                change("csv-table", 0, "Nazarbayev,KAZ", "\"Nazarbayev,KAZ", "an open quote"),
                change("csv-stream", 0, "id,text", "id,", "a column with a name"),
                change("csv-network", 0, "two_way\n", "\n", "a column with a name"),
                change("csv-network", 0, "hours,two_way", "hours,hours", "each column name once"),
                change("exchange-students", 0, "score,group", "score,colour", "one of the columns"),
                change("exchange-scores", 0, "bob,Manas", "bob,Nazarbayev", "one score of a student at a place"),
                change("appraisal-judges", 0, "institution,load", "institution,laod", "load"),
                change("fund-rules", 0, "excludes,b,c,", "excludes,b,c,7", "only together has a value"),
                change("fund-projects", 0, ",3,\n", ",٣,\n", "a whole number"),
                change("claims", 0, "text\n", "txt\n", "one of the columns"),
                change("tntp-limits", 0, "2,1,7.5", "1,3,7.5", "one limit"),
                change("panel-csv", 0, "\"2.5\",9", "\"2.5\"4,9", "signs after a closing quote"),
                change("package-descriptor", 0, "[a-z0-9-]+", "[a-z", "a regular expression"),
                change("package-descriptor", 0, "\"required\": true", "\"required\": \"ture\"", "true or false"),
                change("package-descriptor", 0, "\"fields\": \"below\", ", "", "one column"),
                change("package-descriptor", 0, "\"path\": \"dams.csv\", ", "", "one or several"));
    }

    private static List<Change> trees() {
        return List.of(
                change("initiative", 0, "promised: 2030", "promised: !!str 2030", "a value without a tag"),
                change("initiative", 0, "title: China", "title: \"\\uD800 China\" #", "signs of Unicode"),
                change("scenario", 1, "without: [b]", "without: [b, b]", "each of them once"),
                change("scenario", 1, "initiatives: [a, b]\n", "", "all, or a list of initiatives"),
                change("scenario", 1, "title: X", "title: ''", "a value"),
                change("run-record", 0, "\"run\" :", "\"colour\" : 1, \"run\" :", "colour"),
                change("run-record", 0, "[ 2024, 2040 ]", "[ 2024, 2039 ]", "as in scenarioContent"),
                change("run-record", 0, "2026-03-31T12:00:00Z", "", "a value"));
    }

    private static List<Change> programs() {
        var deep = "(".repeat(300) + "1" + ")".repeat(300);
        return List.of(
                change("sddp-problem", 1, "bound: 0", "bound: " + deep, "nested more than"),
                change("sddp-problem", 1, "bound: 0", "bound: 1" + "+1".repeat(50_000), "parts, more than"),
                change("sddp-problem", 1, "bound: 0", "bound: " + "-".repeat(50_000) + "1", "parts, more than"),
                change("sddp-problem", 1, "  - [[1]]\n", "  - []\n", "rows of one length"),
                change("sddp-problem", 1, "markov: [2]", "markov: [1.5]", "a whole number"),
                change("sddp-problem", 1, "markov: [2]", "markov: [1]", "once in the same stages"),
                change("sddp-problem", 1, "  fuel: ", "  idle: 1\n  fuel: ", "parameters that the problem uses"),
                change("sddp-problem", 0, "stages: 2..", "stages: 2..99999999999", "names no stages"));
    }

    private static List<Change> formats() {
        return List.of(
                change("tntp-network", 0, "<TOLL WEIGHT>", "<TOLL WIEGHT>", "<TOLL WEIGHT>"),
                change("tntp-trips", 0, "Origin 1\n", "<TOTAL OD FLOW> 5\nOrigin 1\n", "tags before"),
                change("toptw-leuven", 0, "45.5", "1e400", "a number"),
                change("toptw-leuven", 0, "45.5", "1e9", "times and places"),
                change("toptw-leuven", 0, "2 45 70", "1 45 70", "no other vertex has"),
                change("toptw-solomon", 0, "967 90\n", "967\n", "the 7 columns of a customer"),
                change("op-chao", 0, "n 4", "n 5", "the lines of vertices"),
                change("op-chao", 0, "1 1.5 5", "1 1.5 -5", "a whole score"),
                change("optw-travel", 0, "15 0\n", "x 0\n", "a travel time"),
                change("optw-travel", 0, "15 0\n", "15.5 0\n", "a travel time"));
    }

    private static List<Change> statistics() {
        return List.of(
                change(
                        "comtrade-json",
                        0,
                        "\"motCode\":0,\"primaryValue\":45",
                        "\"primaryValue\":45",
                        "as other records"),
                change("comtrade-json", 0, "\"flowCode\":\"M\"", "\"flowCode\":\"M\",\"flowCode\":\"X\"", "flowCode"),
                change("comtrade-json", 0, "\"error\":\"\"}", "\"error\":\"\"}{}", "a single document"),
                change("comtrade-json", 0, "\"typeCode\":\"C\"", "\"typeCode\":\"\\ud800\"", "signs of Unicode"),
                change("comtrade-csv", 0, "motCode", "motCoed", "motCode"),
                change(
                        "worldbank-json",
                        0,
                        "UZB\",\"date\":\"2021\"",
                        "UZB\",\"page\":[1],\"date\":\"2021\",\"date\":1",
                        "date"),
                change("sdmx", 0, "FREQ", "FRQE", "FREQ"),
                change("sdmx", 1, ",I,", ",X,", "one of [I, A, M, R, D]"));
    }

    private static List<Change> projects() {
        return List.of(
                change("iati", 0, "UTF-8", "windows-1251", "UTF-8"),
                change(
                        "iati",
                        0,
                        "code=\"2\"/>",
                        "code=\"2\"/><activity-status code=\"3\"/>",
                        "one in its iati-activity"),
                change("iati", 0, "<budget type=\"1\">", "<budget type=\"7\">", "1 (original) or 2 (revised)"),
                change("iati", 0, "type=\"3\" iso", "type=\"1\" iso", "one day of a type"),
                change("iati", 0, "percentage=\"100\"", "percentage=\"10\"", "add up to 100"),
                change("iati", 0, "2026-02-01T00:00:00Z", "2026-02-31T00:00:00Z", "a moment"),
                change(
                        "iati",
                        0,
                        "<?xml version=\"1.0\"",
                        "<?xml version=\"1.1\"?><?xml version=\"1.0\"",
                        "one declaration"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void theChangeIsRefused(Change change) {
        var subject = subject(change.reader());
        var text = new String(subject.originals().get(change.file()), StandardCharsets.UTF_8);
        assertThat(text).contains(change.from());
        var changed = text.replace(change.from(), change.to());
        assertThat(refusal(subject, changed.getBytes(StandardCharsets.UTF_8))).contains(change.told());
    }

    private static Subject subject(String name) {
        var subject = subjects.get(name);
        assertThat(subject).as(name).isNotNull();
        return java.util.Objects.requireNonNull(subject);
    }

    private static String refusal(Subject subject, byte[] bytes) {
        var failure = catchThrowable(() -> subject.reader().read(bytes));
        assertThat(failure).isInstanceOf(InputException.class);
        return String.join(
                "\n",
                ((InputException) failure)
                        .problems().stream().map(p -> p.sentence()).toList());
    }

    @Test
    void unknownNamesInsideAnActivityAreTold() throws Exception {
        var subject = subject("iati");
        var text = new String(subject.originals().getFirst(), StandardCharsets.UTF_8);
        var read = subject.reader()
                .read(text.replace("<value value-date", "<value colour=\"blue\" value-date")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(Meaning.of(read)).contains("@colour is not an element of IATI 2.03");
    }

    /** Its pages would be unpacked over the end of the memory reserved for them: the process died. */
    @Test
    void aSnappyPageThatIsLargerThanItStatesIsRefused() {
        var bytes = subject("panel-parquet").originals().getFirst().clone();
        int refused = 0;
        for (int at = 4; at < 200; at++) {
            var changed = bytes.clone();
            changed[at] ^= 0x10;
            var failure = catchThrowable(() -> subject("panel-parquet").reader().read(changed));
            refused += failure instanceof InputException input
                            && input.problems().getFirst().sentence().contains("another size than it states")
                    ? 1
                    : 0;
        }
        assertThat(refused).isPositive();
    }

    /** The library followed a wrong size round and round. */
    @Test
    void aPageWhoseSizeIsWrongIsRefused() {
        var bytes = subject("draws-parquet").originals().getFirst().clone();
        Arrays.fill(bytes, 777, 781, (byte) -1);
        assertThat(refusal(subject("draws-parquet"), bytes)).contains("a Parquet file of draws");
    }

    @Test
    void aZipEntryWithAnotherChecksumIsRefused() {
        var bytes = subject("baci-zip").originals().getFirst().clone();
        var head = "PK\u0001\u0002".getBytes(StandardCharsets.ISO_8859_1);
        for (int k = 0; k + 4 < bytes.length; k++) {
            if (Arrays.equals(bytes, k, k + 4, head, 0, 4)) {
                bytes[k + 16] ^= 1; // the checksum in the directory
            }
        }
        assertThat(refusal(subject("baci-zip"), bytes)).contains("checksum");
    }

    @Test
    void anArchiveWithTwoTablesToChooseFromIsRefused() {
        var entries =
                new TreeMap<>(ZipFiles.read(subject("baci-zip").originals().getFirst()));
        entries.put("more/BACI_HS17_Y2024_V202501.csv", new byte[] {'t'});
        assertThat(refusal(subject("baci-zip"), ZipFiles.written(entries))).contains("one table of a year");
        var codes = new ArrayList<>(entries.keySet());
        assertThat(codes).contains("country_codes_V202601.csv");
    }
}
