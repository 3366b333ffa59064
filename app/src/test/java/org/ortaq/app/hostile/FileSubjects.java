package org.ortaq.app.hostile;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.assess.AssessDoor;
import org.ortaq.app.data.ImportDoor;
import org.ortaq.app.hostile.Subject.Sense;
import org.ortaq.app.sheet.SheetDoor;
import org.ortaq.app.trade.TradeDoor;
import org.ortaq.app.trade.panel.PanelFile;
import org.ortaq.app.transport.TransportFiles;
import org.ortaq.app.water.WaterDoor;
import org.ortaq.people.tours.InstanceText;
import org.ortaq.projects.exchange.CountryNames;
import org.ortaq.projects.exchange.IatiReader;
import org.ortaq.projects.exchange.Oc4idsReader;
import org.ortaq.projects.exchange.Rates;
import org.ortaq.trade.estimation.Options;
import org.ortaq.trade.estimation.Ppml;
import org.ortaq.trade.estimation.formula.Formula;
import org.ortaq.transport.tntp.TntpNetworkReader;
import org.ortaq.transport.tntp.TntpTripsReader;

/** Readers of the formats of others: networks, instances, statistics, projects, workbooks, archives. */
final class FileSubjects {

    private static final Mutation WORDS = new WordMutation().orOneIn(4, new TextMutation());

    private final FileReading files;
    private final Path folder;

    private FileSubjects(Path folder) {
        this.folder = folder;
        files = new FileReading(folder);
    }

    static List<Subject> all(Path folder) throws IOException {
        var subjects = new FileSubjects(Files.createDirectories(folder.resolve("files")));
        var all = new ArrayList<Subject>();
        all.addAll(subjects.networks());
        all.addAll(subjects.instances());
        all.addAll(subjects.statistics());
        all.addAll(subjects.projects());
        all.addAll(subjects.panels());
        all.addAll(subjects.packed());
        return all;
    }

    private List<Subject> networks() {
        var network = """
                <NUMBER OF ZONES> 2
                <NUMBER OF NODES> 4
                <FIRST THRU NODE> 3
                <NUMBER OF LINKS> 4
                <ORIGINAL HEADER>~ a comment
                <TOTAL OD FLOW> 5
                <DISTANCE WEIGHT> 0.04
                <TOLL WEIGHT> 0.02
                <END OF METADATA>

                ~ init term capacity length free_flow b power speed toll type ;
                1 3 25900.2 6 5.5 0.15 4 0 1.5 1 ;
                3 4 4958 2.5 4 0.15 4 0 0 1 ;
                4 2 23403.47 5 4.25 0.15 4 50 0 1 ;
                2 1 100 7 6 0 1 0 0 1 ;
                """;
        var trips = """
                <NUMBER OF ZONES> 3
                <TOTAL OD FLOW> 360.5
                <END OF METADATA>

                Origin 1
                    2 : 100.5; 3 : 10;
                Origin  2
                 1 : 200;
                 3 :    50;
                """;
        return List.of(
                new Subject(
                        "tntp-network",
                        TableSubjects.bytes(network),
                        WORDS,
                        files.file("n.tntp", TransportFiles.read(TntpNetworkReader::read)),
                        links()),
                new Subject(
                        "tntp-trips",
                        TableSubjects.bytes(trips),
                        WORDS,
                        files.file(
                                "t.tntp",
                                TransportFiles.read(
                                        (text, file, problems) -> TntpTripsReader.read(text, file, 3, problems))),
                        trips()));
    }

    /** Tags in any order; of a row the columns that are used. */
    private static Sense links() {
        return bytes -> Senses.words("\\s;\u00A0", "~").of(bytes).map(text -> {
            var tags = tags(text).filter(l -> !l.matches("<(ORIGINAL|TOTAL|NUMBEROFLINKS).*"));
            var rows = text.lines()
                    .filter(l -> !l.matches("(<|[A-Za-z]).*"))
                    .map(l -> l.split(" "))
                    .map(w -> String.join(" ", List.of(w).subList(0, Math.min(7, w.length)))
                            + (w.length > 8 && !w[8].equals("0.0") ? " " + w[8] : ""));
            return Stream.concat(tags, rows).collect(Collectors.joining("\n"));
        });
    }

    private static Stream<String> tags(String text) {
        return text.lines()
                .filter(l -> l.startsWith("<"))
                .map(l -> l.replace(" ", ""))
                .map(l -> l.substring(0, l.indexOf('>') + 1) + Senses.value(l.substring(l.indexOf('>') + 1)))
                .sorted();
    }

    private static Sense trips() {
        return bytes -> Senses.words("\\s;:", "~").of(bytes).map(text -> {
            var tags = tags(text);
            var rows = text.lines()
                    .filter(l -> !l.startsWith("<"))
                    .map(l -> l.replaceAll("(?i)origin *(\\d+)$", "origin $1.0").replaceAll("(?i)origin", "origin"));
            return Stream.concat(tags, rows).collect(Collectors.joining(" "));
        });
    }

    private List<Subject> instances() {
        var leuven = """
                4 10 3 1
                0 200
                0 40 50 0 0 0 0 0 1236
                1 45.5 68 90 10 1 1 1 912 967
                2 45 70 90 30 1 1 1 825 870
                3 42 66.25 90 20 1 1 1 65 146
                """;
        var solomon = """
                C101

                VEHICLE
                NUMBER CAPACITY
                 25 200

                CUSTOMER
                CUST NO. XCOORD. YCOORD. DEMAND READY DUE SERVICE

                 0 40 50 0 0 1236 0
                 1 45 68 10 912 967 90
                 2 45 70 30 825 870 90.5
                """;
        return List.of(
                instance("toptw-leuven", "c101.txt", lines(FileSubjects::leuven), leuven),
                instance("toptw-solomon", "c101.txt", FileSubjects::customers, solomon),
                instance(
                        "op-chao",
                        "p1.2.a.txt",
                        FileSubjects::heads,
                        "n 4\nm 2\ntmax 10.5\n0 0 0\n1 1.5 5\n2 2 7\n3 3 0\n"),
                instance(
                        "op-tsiligirides",
                        "t1.txt",
                        lines(FileSubjects::first),
                        "20.5 2\n4.6 7.1 0\n5.7 11.4 0\n4.4 12.3 10\n2.8 14.3 15\n"),
                new Subject(
                        "optw-travel",
                        TableSubjects.bytes("0 10 20\n10 0 15\n20 15 0\n"),
                        WORDS,
                        files.text(
                                "titt3.TXT",
                                (text, _) -> InstanceText.read(
                                        "3\n1000\n0;0;0;0;0;1000\n1;7;0;5;10;500\n2;0;0;0;0;1000\n",
                                        "3.TXT",
                                        Optional.of(text))),
                        bytes -> Senses.words("\\s;,", "").of(bytes).map(t -> t.replace('\n', ' '))));
    }

    private Subject instance(String name, String file, java.util.function.UnaryOperator<String> sense, String text) {
        return new Subject(
                name,
                TableSubjects.bytes(text),
                WORDS,
                files.text(file, (read, _) -> InstanceText.read(read, file, Optional.empty())),
                bytes -> Senses.words("\\s;,", "")
                        .of(bytes)
                        .map(t -> sense.apply(t.lines()
                                .filter(l -> !l.startsWith("#") && !l.matches("[*]+"))
                                .collect(Collectors.joining("\n")))));
    }

    /** The columns of a vertex that mean something; of the heads the layout and the count. */
    private static String leuven(String line) {
        var w = line.split(" ");
        int n = w.length;
        return switch (n) {
            case 1, 3, 5, 6 -> line;
            case 2 -> "";
            case 4 -> (w[0].matches("[56]\\.0") ? w[0] : "k") + " " + w[2];
            default -> String.join(" ", List.of(w).subList(0, 5)) + " " + w[n - 2] + " " + w[n - 1];
        };
    }

    /** What stands before the customers is of vehicles. */
    private static String customers(String text) {
        int at = text.toUpperCase(java.util.Locale.ROOT).indexOf("\nCUSTOMER");
        return at < 0
                ? text
                : text.substring(at)
                        .lines()
                        .filter(l -> !l.matches("[A-Za-z].*"))
                        .collect(Collectors.joining("\n"));
    }

    /** The heads first, in any order, without the number of tours. */
    private static String heads(String text) {
        var heads = text.lines()
                .filter(l -> l.matches("(?i)(n|tmax) .*"))
                .map(l -> l.toLowerCase(java.util.Locale.ROOT))
                .sorted();
        var rows = text.lines().filter(l -> !l.matches("(?i)(n|m|tmax) .*"));
        return Stream.concat(heads, rows).collect(Collectors.joining("\n"));
    }

    private static java.util.function.UnaryOperator<String> lines(java.util.function.UnaryOperator<String> line) {
        return text -> text.lines().map(line).filter(l -> !l.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String first(String line) {
        var w = line.split(" ", -1);
        return w.length == 2 ? w[0] : line;
    }

    private List<Subject> statistics() {
        var sdmx = """
                DATAFLOW,FREQ,REF_AREA,INDICATOR,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT
                IMF:DOT(1.0),A,KZ,TXG_FOB_USD,UZ,2024,2600.5,6
                IMF:DOT(1.0),A,UZ,TMG_CIF_USD,KZ,2024,200,6
                IMF:DOT(1.0),A,KZ,TXG_FOB_USD,W00,2024,81000,6
                """;
        var two = """
                STRUCTURE,STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE
                dataflow,IMF.STA:IMTS(1.0.0),I,KGZ: Kyrgyz Republic,MG_CIF_USD,CHN: China,A,2024,5123.25,Millions
                """;
        var comtrade = """
                typeCode,freqCode,refYear,reporterCode,flowCode,partnerCode,partner2Code,cmdCode,customsCode,motCode,primaryValue
                C,A,2024,398,M,860,0,TOTAL,C00,0,1620000000
                C,A,2024,398,X,860,0,TOTAL,C00,0,2620000000
                C,A,2024,860,X,417,0,52,C00,0,7000000
                """;
        var json = """
                {"count":2,"data":[
                {"typeCode":"C","freqCode":"A","refYear":2024,"period":"2024","reporterCode":860,"flowCode":"X","partnerCode":398,"partner2Code":0,"cmdCode":"TOTAL","customsCode":"C00","motCode":0,"primaryValue":1500000000.0},
                {"typeCode":"C","freqCode":"A","refYear":2024,"period":"2024","reporterCode":860,"flowCode":"M","partnerCode":842,"partner2Code":0,"cmdCode":"TOTAL","customsCode":"C00","motCode":0,"primaryValue":450000000.5}
                ],"error":""}
                """;
        var bank = """
                [{"page":1,"pages":1,"per_page":50,"total":3},
                [{"indicator":{"id":"NY.GDP.MKTP.CD","value":"GDP"},"country":{"id":"UZ","value":"Uzbekistan"},"countryiso3code":"UZB","date":"2024","value":114965000000,"unit":""},
                {"indicator":{"id":"SP.POP.TOTL","value":"People"},"country":{"id":"UZ","value":"Uzbekistan"},"countryiso3code":"UZB","date":"2021","value":35000000,"unit":""}]]
                """;
        var bulk = """
                "Data Source","World Development Indicators",

                "Country Name","Country Code","Indicator Name","Indicator Code","2023","2024",
                "China","CHN","GDP (current US$)","NY.GDP.MKTP.CD","17794783039552","18743803170827",
                "Uzbekistan","UZB","Population, total","SP.POP.TOTL","36000000","36362000",
                """;
        var csv = TableSubjects.CSV;
        return List.of(
                new Subject(
                        "sdmx",
                        TableSubjects.bytes(sdmx, two),
                        csv,
                        files.file("s.csv", ImportDoor::sdmx),
                        world(Senses.csvOnly(
                                "ACTION",
                                "FREQ",
                                "FREQUENCY",
                                "REF_AREA",
                                "COUNTRY",
                                "INDICATOR",
                                "COUNTERPART_AREA",
                                "COUNTERPART_COUNTRY",
                                "TIME_PERIOD",
                                "OBS_VALUE",
                                "UNIT_MULT",
                                "SCALE"))),
                new Subject(
                        "comtrade-csv",
                        TableSubjects.bytes(comtrade),
                        csv,
                        files.file("c.csv", ImportDoor::comtrade),
                        Senses.csvOnly(
                                "reporterCode", "flowCode", "partnerCode", "cmdCode", "refYear", "primaryValue")),
                new Subject(
                        "comtrade-json",
                        TableSubjects.bytes(json),
                        new TreeMutation().orOneIn(5, new TextMutation()),
                        files.file("c.json", ImportDoor::comtrade),
                        TreeSenses.jsonOnly(
                                "data[].typeCode",
                                "data[].freqCode",
                                "data[].refYear",
                                "data[].reporterCode",
                                "data[].flowCode",
                                "data[].partnerCode",
                                "data[].partner2Code",
                                "data[].cmdCode",
                                "data[].customsCode",
                                "data[].motCode",
                                "data[].primaryValue")),
                new Subject(
                        "worldbank-json",
                        TableSubjects.bytes(bank),
                        new TreeMutation().orOneIn(5, new TextMutation()),
                        files.file("w.json", ImportDoor::worldBank),
                        TreeSenses.jsonOnly("[][].indicator.id", "[][].countryiso3code", "[][].date", "[][].value")),
                new Subject(
                        "worldbank-csv",
                        TableSubjects.bytes(bulk),
                        new TextMutation().orOneIn(2, new WordMutation()),
                        files.file("API_w.csv", ImportDoor::worldBank),
                        bulk()),
                new Subject(
                        "water-record",
                        TableSubjects.bytes(
                                "reservoir,year,month,inflow_m3s,outflow_m3s,storage_start_of_month_km3\ntoktogul,2001,1,150,400.5,12.5\ntoktogul,2001,2,160,390,11.75\n"),
                        csv,
                        files.file("r.csv", (path, _) -> WaterDoor.record(path)),
                        Senses.csv("colour")));
    }

    /** The world has several names. */
    private static Sense world(Sense sense) {
        return bytes -> sense.of(bytes)
                .map(t -> t.replaceAll("=(W00|W0|G001|0*1\\.0|001|WLD|1_W00)(?=[,}])", "=WLD"))
                .map(t -> t.replaceAll("=([^:,}]*): ?[^,}]*", "=$1"));
    }

    /** A bulk file begins with lines about itself. */
    private static Sense bulk() {
        return bytes -> Senses.text(bytes).flatMap(text -> {
            var rows = Cells.of(text);
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            var kept = rows.get().stream()
                    .map(row -> row.stream().map(String::strip).toList())
                    .dropWhile(row -> !row.containsAll(List.of("Country Code", "Indicator Code")))
                    .toList();
            return Senses.csvOnly("Country Code", "Indicator Code", "2023", "2024")
                    .of(CsvMutation.written(kept, ",").getBytes(StandardCharsets.UTF_8));
        });
    }

    private List<Subject> projects() {
        var countries = new CountryNames(
                new TreeMap<>(Map.of("KAZ", "KZ", "KGZ", "KG", "UZB", "UZ")),
                new TreeMap<>(Map.of("KAZ", "Kazakhstan", "KGZ", "Kyrgyzstan", "UZB", "Uzbekistan", "ROW", "Rest")));
        var rates = new Rates(new TreeMap<>(Map.of("EUR", new BigDecimal("1.1"), "USD", BigDecimal.ONE)));
        var oc4ids = """
                {"uri": "urn:x", "version": "0.9", "publishedDate": "2025-01-31T00:00:00Z", "publisher": {"name": "P"},
                 "projects": [{"id": "oc4ids-abcdef-road", "title": "Road", "status": "implementation", "updated": "2025-01-15T00:00:00Z",
                  "sector": ["transport", "transport.road"], "description": "From here to there",
                  "period": {"startDate": "2020-01-01T00:00:00Z", "endDate": "2031-12-31T00:00:00Z"},
                  "budget": {"amount": {"amount": 40000000, "currency": "EUR"}},
                  "forecasts": [{"id": "value", "observations": [{"id": "low", "value": {"amount": 30000000, "currency": "USD"}}]},
                    {"id": "jobs", "observations": [{"id": "1", "measure": "1150"}]}],
                  "milestones": [{"id": "completion-first-promised", "dueDate": "2028-06-30T00:00:00Z"}],
                  "parties": [{"id": "p1", "name": "Kyrgyzstan", "identifier": {"scheme": "ISO3166-1", "id": "KG"}, "roles": ["funder"]}],
                  "locations": [{"id": "1", "description": "Osh", "gazetteer": {"scheme": "ISO2", "identifiers": ["UZ"]}}]}]}
                """;
        var iati = """
                <?xml version="1.0" encoding="UTF-8"?>
                <iati-activities version="2.03" generated-datetime="2026-02-01T00:00:00Z">
                <iati-activity default-currency="USD" last-updated-datetime="2026-01-05T00:00:00Z">
                <iati-identifier>XM-1-7</iati-identifier>
                <reporting-org ref="XM-1" type="40"><narrative>A bank</narrative></reporting-org>
                <title><narrative xml:lang="fr">Route</narrative><narrative xml:lang="en">Road</narrative></title>
                <description><narrative>From here to there</narrative></description>
                <activity-status code="2"/>
                <activity-date type="1" iso-date="2020-03-01"/>
                <activity-date type="3" iso-date="2031-05-31"/>
                <recipient-country code="UZ" percentage="60"/><recipient-country code="KZ" percentage="40"/>
                <sector vocabulary="1" code="21020" percentage="100"/>
                <budget type="1"><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><value value-date="2024-01-01">50000000</value></budget>
                <transaction><transaction-type code="2"/><transaction-date iso-date="2024-02-01"/><value currency="EUR" value-date="2024-02-01">70000000</value></transaction>
                </iati-activity>
                </iati-activities>
                """;
        return List.of(
                new Subject(
                        "oc4ids",
                        TableSubjects.bytes(oc4ids),
                        new TreeMutation().orOneIn(5, new TextMutation()),
                        files.text(
                                "p.json",
                                (text, p) -> new Oc4idsReader("p.json", countries, rates, "press", p).read(text)),
                        TreeSenses.json(
                                "projects[].parties[].name",
                                "projects[].parties[].identifier.scheme")), // the identifier leads
                new Subject(
                        "iati",
                        TableSubjects.bytes(iati),
                        new XmlMutation().orOneIn(5, new TextMutation()),
                        files.text(
                                "p.xml", (text, p) -> new IatiReader("p.xml", countries, rates, "press", p).read(text)),
                        XmlSense.of(FileSubjects::isPassedOver)));
    }

    /** The columns of the formula, whatever separates them; truth is one. */
    private static Sense panel() {
        return bytes -> {
            var text = Senses.text(bytes).orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
            var head = text.lines().findFirst().orElse("");
            var other = (head.contains(",") ? text : text.replace(';', ',')).replaceAll("\r(?!\n)", "_");
            return Senses.csvOnly("y", "x", "flag", "exporter", "importer", "year")
                    .of(other.getBytes(StandardCharsets.UTF_8))
                    .map(t -> t.replaceAll("(?i)true", "1.0")
                            .replaceAll("(?i)false", "0.0")
                            .replace("x=NA, ", ""));
        };
    }

    /** What is checked or told, but not held. */
    private static boolean isPassedOver(String path, String name) {
        return switch (name) {
            case "@value-date", "@vocabulary-uri", "@generated-datetime" -> true;
            case "@ref" -> path.endsWith("/reporting-org"); // an id is made of its letters and digits
            case "@iso-date" -> path.matches(".*/(period-start|period-end|transaction-date)");
            case "@type" -> path.endsWith("/reporting-org");
            default -> false;
        };
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = FileSubjects.class.getResourceAsStream("/trade/" + name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    private List<Subject> panels() throws IOException {
        var demand = Ppml.demand(Formula.parse("y ~ x + flag | exporter + importer^year"), Options.DEFAULT);
        var rows = new String(resource("small.csv"), StandardCharsets.UTF_8)
                .lines()
                .limit(12)
                .collect(Collectors.joining("\n", "", "\n"));
        var panel = rows + "\"2.5\",9,\"E \"\"9\"\"\",\"I,0\",1991,NA,true,,1\n";
        var binary = new ByteMutation();
        return List.of(
                new Subject(
                        "panel-csv",
                        TableSubjects.bytes(panel),
                        TableSubjects.CSV,
                        files.file("p.csv", (path, _) -> PanelFile.read(path, demand)),
                        panel()),
                new Subject(
                        "panel-gzip",
                        List.of(ZipFiles.gzip(panel.getBytes(StandardCharsets.UTF_8))),
                        binary,
                        files.file("p.csv.gz", (path, _) -> PanelFile.read(path, demand)),
                        Senses.any()),
                new Subject(
                        "panel-parquet",
                        List.of(resource("small-snappy.parquet"), resource("small-zstd.parquet")),
                        binary,
                        files.file("p.parquet", (path, _) -> PanelFile.read(path, demand)),
                        Senses.any()),
                new Subject(
                        "draws-parquet",
                        List.of(AssessDoor.draws()),
                        binary,
                        files.file("d.parquet", (path, _) -> AssessDoor.read(path)),
                        Senses.any()),
                new Subject(
                        "trade-world-gzip",
                        List.of(ZipFiles.gzip(rows.getBytes(StandardCharsets.UTF_8))),
                        binary,
                        files.file("w.csv.gz", TradeDoor::table),
                        Senses.any()));
    }

    private List<Subject> packed() throws IOException {
        var baci = new TreeMap<String, byte[]>();
        baci.put(
                "BACI_HS17_Y2024_V202601.csv",
                "t,i,j,k,v,q\n2024,398,860,270900,5.5,1\n2024,860,398,080810,7.25,2\n2024,860,398,520100,1000,NA\n"
                        .getBytes(StandardCharsets.UTF_8));
        baci.put("BACI_HS17_Y2030_V202601.csv", "t,i,j,k,v,q\n".getBytes(StandardCharsets.UTF_8));
        baci.put(
                "country_codes_V202601.csv",
                "country_code,country_name,country_iso2,country_iso3\n398,Kazakhstan,KZ,KAZ\n860,Uzbekistan,UZ,UZB\n"
                        .getBytes(StandardCharsets.UTF_8));
        baci.put("Readme.txt", "not a table".getBytes(StandardCharsets.UTF_8));
        return List.of(
                new Subject(
                        "baci-zip",
                        List.of(ZipFiles.written(baci)),
                        new ZipMutation(name -> name.endsWith(".csv") ? TableSubjects.CSV : new TextMutation()),
                        files.file("BACI_HS17_V202601.zip", ImportDoor::baci),
                        bytes -> ZipFiles.strict(bytes, folder).flatMap(FileSubjects::baci)),
                new Subject(
                        "xlsx",
                        List.of(SheetDoor.book()),
                        new ZipMutation(_ -> new XmlMutation()),
                        files.file("b.xlsx", SheetDoor::read),
                        bytes -> ZipFiles.strict(bytes, folder).flatMap(SheetSense::of)));
    }

    private static Optional<String> baci(Map<String, byte @Nullable []> entries) {
        var sense = new StringBuilder();
        for (var entry : new TreeMap<>(entries).entrySet()) {
            var name = entry.getKey();
            boolean codes = name.matches("(.*/)?country_codes.*\\.csv");
            if (codes || name.matches(".*_Y2024_.*\\.csv(\\.gz)?")) {
                var content = entry.getValue();
                var ofTable = content == null
                        ? Optional.<String>empty()
                        : Senses.csvRows("q", "country_name", "country_iso2", "colour")
                                .of(content);
                if (ofTable.isEmpty()) {
                    return Optional.empty();
                }
                sense.append(codes ? "codes" : name)
                        .append('\n')
                        .append(ofTable.get())
                        .append('\n');
            }
        }
        return Optional.of(sense.toString());
    }
}
