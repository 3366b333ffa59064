package org.ortaq.app.hostile;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.ortaq.app.hostile.FileReading.Of;
import org.ortaq.app.hostile.Subject.Sense;
import org.ortaq.app.transport.TransportFiles;
import org.ortaq.app.upkeep.TableText;
import org.ortaq.commitments.ClaimTable;
import org.ortaq.people.AppraisalTables;
import org.ortaq.people.ExchangeTables;
import org.ortaq.projects.FundTables;
import org.ortaq.table.Csv;
import org.ortaq.table.CsvStream;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;
import org.ortaq.table.Table;
import org.ortaq.trade.MatrixReader;
import org.ortaq.transport.named.CsvNetworkReader;
import org.ortaq.transport.named.NodeNames;
import org.ortaq.transport.tntp.LimitsReader;
import org.ortaq.transport.tntp.TntpNetworkReader;

/** Readers of CSV that users write themselves. */
final class TableSubjects {

    static final Mutation CSV = new CsvMutation().orOneIn(4, new TextMutation());

    private static final String STUDENTS = """
            id,home,wishes,score,group
            eve,UZB,Nazarbayev;Manas,80,
            bob,UZB,Nazarbayev,70,
            cyd,KGZ,Nazarbayev;Manas,70,rural
            dan,KAZ,Manas,60,
            """;
    private static final String PLACES = """
            id,country,quota,preferences,reserves
            Nazarbayev,KAZ,2,,rural:1
            Manas,KGZ,1,eve;dan,
            TIIAME,UZB,3,,
            """;
    private static final String ENTRIES =
            "id,country,institution,title\ne1,KAZ,A,One\ne2,UZB;TJK,B,Two\ne3,KGZ,,Three\n";
    private static final String JUDGES = "id,country,institution,load\nj1,KAZ,A,2\nj2,UZB,,\nj3,TKM,C,1\n";
    private static final String SCORES = "entry,judge,score\ne1,j2,4.5\ne2,j1,3\ne2,j3,7\ne3,j3,0\n";
    private static final String CANDIDATES = """
            id,cost_musd,value_low_musd,value_musd,value_high_musd,years,country
            a,23,80,92,99.5,2,KAZ;UZB
            b,31,50,57,60,3,
            c,29,48,49,50,,TKM
            """;
    private static final String NETWORK = """
            <NUMBER OF ZONES> 2
            <NUMBER OF NODES> 3
            <FIRST THRU NODE> 1
            <NUMBER OF LINKS> 3
            <END OF METADATA>
            1 3 100 1 1 0.15 4 0 0 1 ;
            3 2 100 1 1 0.15 4 0 0 1 ;
            2 1 100 1 1 0.15 4 0 0 1 ;
            """;

    private final FileReading files;

    private TableSubjects(Path folder) {
        files = new FileReading(folder);
    }

    static List<Subject> all(Path folder) throws IOException {
        var subjects = new TableSubjects(Files.createDirectories(folder.resolve("tables")));
        var all = new ArrayList<Subject>();
        all.addAll(subjects.plain());
        all.addAll(subjects.people());
        all.addAll(subjects.others());
        return all;
    }

    private Subject table(String name, Sense sense, Of<Table> reading, String... originals) {
        return new Subject(name, bytes(originals), CSV, files.table(name + ".csv", reading), sense);
    }

    private Subject stream(String name, Sense sense, Of<Path> reading, String... originals) {
        return new Subject(name, bytes(originals), CSV, files.file(name + ".csv", reading), sense);
    }

    static List<byte[]> bytes(String... texts) {
        return List.of(texts).stream()
                .map(t -> t.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** The cells of a row that hold something, by column. */
    static String cells(Row row, List<String> header) {
        var cells = new TreeMap<String, String>();
        header.forEach(c -> row.maybeText(c).ifPresent(t -> cells.put(c, t)));
        return cells.toString();
    }

    private List<Subject> plain() {
        return List.of(
                table(
                        "csv-table",
                        Senses.csv(),
                        (table, _) -> table.rows().stream()
                                .map(r -> cells(r, table.header()))
                                .toList(),
                        PLACES,
                        "id,text\n1,\"a \"\"b\"\", c\"\n2,\"two\nlines\"\n"),
                stream(
                        "csv-stream",
                        Senses.csv("colour"), // tables of others may have more columns
                        (path, problems) -> {
                            var read = new ArrayList<String>();
                            try (var in = org.ortaq.app.terminal.PackedText.open(path)) {
                                CsvStream.read(
                                        in,
                                        path.toString(),
                                        problems,
                                        row -> read.add(cells(row, List.of("id", "text"))));
                            }
                            return read;
                        },
                        "id,text\n1,\"a \"\"b\"\", c\"\n2,\"two\nlines\"\n"),
                table(
                        "upkeep-table",
                        Senses.csv(),
                        (table, problems) -> TableText.read(
                                        Csv.write(
                                                table.header(),
                                                table.rows().stream()
                                                        .map(r -> table.header().stream()
                                                                .map(c -> r.maybeText(c)
                                                                        .orElse(""))
                                                                .toList())
                                                        .toList()),
                                        "t.csv",
                                        problems)
                                .rows()
                                .values()
                                .stream()
                                .map(r -> {
                                    var cells = new TreeMap<>(r);
                                    cells.values().removeIf(String::isEmpty);
                                    return cells.toString();
                                })
                                .toList(),
                        PLACES));
    }

    private static Table csv(String text) {
        return Csv.read(text, "other.csv", new Problems());
    }

    private List<Subject> people() {
        var entries = AppraisalTables.entries(csv(ENTRIES), new Problems());
        var judges = AppraisalTables.judges(csv(JUDGES), new Problems());
        var places = "id,country,quota\nNazarbayev,KAZ,2\nManas,KGZ,1\nTIIAME,UZB,3\n";
        var wishes = "id,home,wishes\neve,UZB,Nazarbayev;Manas\nbob,KAZ,Manas;Nazarbayev\ncyd,KGZ,TIIAME\n";
        return List.of(
                table(
                        "exchange-students",
                        Senses.csvRows(),
                        (t, p) -> ExchangeTables.read(t, csv(PLACES), Optional.empty(), true, p),
                        STUDENTS),
                table(
                        "exchange-places",
                        Senses.csvRows(),
                        (t, p) -> ExchangeTables.read(csv(STUDENTS), t, Optional.empty(), true, p),
                        PLACES),
                table(
                        "exchange-scores",
                        Senses.csvRows(),
                        (t, p) -> ExchangeTables.read(csv(wishes), csv(places), Optional.of(t), true, p),
                        "student,place,score\neve,Nazarbayev,4\neve,Manas,3.5\nbob,Nazarbayev,1\nbob,Manas,2\ncyd,TIIAME,\n"),
                table("appraisal-entries", Senses.csvRows(), AppraisalTables::entries, ENTRIES),
                table("appraisal-judges", Senses.csvRows(), AppraisalTables::judges, JUDGES),
                table(
                        "appraisal-scores",
                        Senses.csvRows(),
                        (t, p) -> AppraisalTables.scores(t, entries, judges, p),
                        SCORES));
    }

    private List<Subject> others() {
        var candidates = FundTables.candidates(csv(CANDIDATES), new Problems());
        return List.of(
                table("fund-projects", Senses.csvRows(), FundTables::candidates, CANDIDATES),
                table(
                        "fund-rules",
                        Senses.csvRows(),
                        (t, p) -> sorted(FundTables.rules(t, candidates, p)),
                        "kind,a,b,value_musd\nrequires,a,b,\nexcludes,b,c,\ntogether,a,c,4.5\n"),
                table(
                        "claims",
                        Senses.csv(),
                        ClaimTable::read,
                        "id,subject,indicator,value,unit,year,text\nc1,KAZ+UZB,trade.turnover,4.5,busd,2024,\"said, so\"\nc2,KGZ,trade.exports,,,2023,\n"),
                stream(
                        "tntp-limits",
                        Senses.csvRows(),
                        TransportFiles.read((text, file, problems) -> LimitsReader.read(
                                text,
                                file,
                                TntpNetworkReader.read(new StringReader(NETWORK), "n", problems),
                                problems)),
                        "from,to,limit\n1,3,50\n2,1,7.5\n"),
                stream(
                        "csv-network",
                        Senses.csv("colour"), // other columns may be other costs
                        TransportFiles.read((text, file, problems) ->
                                CsvNetworkReader.links(text, file, "hours", new NodeNames(), problems)),
                        "from,to,hours,two_way\na,b,1.5,true\nb,c,2,\nc,a,0,\n"),
                stream(
                        "trade-matrix",
                        Senses.csvRows("colour"),
                        (path, problems) -> {
                            try (var in = org.ortaq.app.terminal.PackedText.open(path)) {
                                return MatrixReader.read(in, path.toString(), OptionalInt.empty(), 0, problems);
                            }
                        },
                        "exporter,importer,sector,value_musd,year\nUZB,KAZ,01,5.5,2023\nKAZ,UZB,02,7,2023\nUZB,KGZ,01,4,2023\n"));
    }

    private static Object sorted(FundTables.Pairs pairs) {
        return List.of(sorted(pairs.precedence()), sorted(pairs.exclusion()), sorted(pairs.interactions()));
    }

    private static List<String> sorted(List<?> all) {
        return all.stream().map(Meaning::of).sorted().toList();
    }
}
