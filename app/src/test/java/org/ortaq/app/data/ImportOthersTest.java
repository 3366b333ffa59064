package org.ortaq.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortaq.app.Run;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.region.Corner;
import org.ortaq.region.Evidence;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.trade.TradeModel;
import tools.jackson.databind.JsonNode;

/** Comtrade, World Bank and SDMX, in the shapes their services answer with. */
class ImportOthersTest {

    /** Uzbekistan's count of 2024 as Comtrade words it: totals, parts of them, and what is of no use. */
    private static final String COMTRADE = """
            {"elapsedTime":"0.1 secs","count":9,"data":[
            {"typeCode":"C","freqCode":"A","refYear":2024,"period":"2024","reporterCode":860,"reporterISO":null,"flowCode":"X","partnerCode":398,"partner2Code":0,"classificationCode":"HS","cmdCode":"TOTAL","customsCode":"C00","motCode":0,"qty":null,"fobvalue":1500000000.0,"primaryValue":1500000000.0,"isReported":false,"isAggregate":true},
            {"typeCode":"C","freqCode":"A","refYear":2024,"period":"2024","reporterCode":860,"flowCode":"X","partnerCode":398,"partner2Code":0,"cmdCode":"TOTAL","customsCode":"C01","motCode":0,"primaryValue":1400000000.0},
            {"typeCode":"C","freqCode":"A","refYear":2024,"period":"2024","reporterCode":860,"flowCode":"X","partnerCode":398,"partner2Code":0,"cmdCode":"TOTAL","customsCode":"C00","motCode":2100,"primaryValue":700000000.0},
            {"typeCode":"C","freqCode":"A","refYear":2024,"period":"2024","reporterCode":860,"flowCode":"X","partnerCode":398,"partner2Code":156,"cmdCode":"TOTAL","customsCode":"C00","motCode":0,"primaryValue":3.0},
            {"typeCode":"C","freqCode":"A","refYear":2024,"period":"2024","reporterCode":860,"flowCode":"M","partnerCode":842,"partner2Code":0,"cmdCode":"TOTAL","customsCode":"C00","motCode":0,"cifvalue":450000000.0,"primaryValue":450000000.0},
            {"typeCode":"C","freqCode":"A","refYear":2024,"period":"2024","reporterCode":860,"flowCode":"X","partnerCode":0,"partner2Code":0,"cmdCode":"TOTAL","customsCode":"C00","motCode":0,"primaryValue":20000000000.0},
            {"typeCode":"C","freqCode":"A","refYear":2024,"period":"2024","reporterCode":860,"flowCode":"RX","partnerCode":398,"partner2Code":0,"cmdCode":"TOTAL","customsCode":"C00","motCode":0,"primaryValue":5.0},
            {"typeCode":"C","freqCode":"A","refYear":2024,"period":"2024","reporterCode":860,"flowCode":"X","partnerCode":484,"partner2Code":0,"cmdCode":"TOTAL","customsCode":"C00","motCode":0,"primaryValue":5.0},
            {"typeCode":"C","freqCode":"A","refYear":2024,"period":"2024","reporterCode":860,"flowCode":"X","partnerCode":417,"partner2Code":0,"cmdCode":"52","customsCode":"C00","motCode":0,"primaryValue":7000000.0}
            ],"error":""}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path into() {
        return folder.resolve("own");
    }

    private Run run(String what, String... more) {
        var args = new ArrayList<>(List.of("data", "import", what, "--into", into().toString(), "--json"));
        args.addAll(List.of("--data", BaciFiles.SHIPPED.toString()));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private DataPackage done(Run run) {
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(Run.of("data", "check", into().toString()).out()).isEmpty();
        return PackageOption.open(into());
    }

    private static TreeMap<String, Long> dropped(JsonNode json) {
        var reasons = new TreeMap<String, Long>();
        json.get("dropped")
                .forEach(d ->
                        reasons.put(d.get("reason").asString(), d.get("rows").asLong()));
        return reasons;
    }

    @Test
    void comtradeCountsAreFactsOfTheirReporter() throws IOException {
        var run = run("comtrade", file("uzb.json", COMTRADE).toString());
        var data = done(run);
        assertThat(run.json().get("read").asInt()).isEqualTo(9);
        assertThat(run.json().get("kept").asInt()).isEqualTo(4);
        assertThat(dropped(run.json()))
                .isEqualTo(new TreeMap<>(Map.of(
                        "a single customs procedure", 1L,
                        "a single means of transport", 1L,
                        "a single second partner", 1L,
                        "flow RX, not X or M", 1L,
                        "partner in the rest of the world", 1L)));
        var fact = data.fact("trade-exports-uzb-kaz-2024-uzb-comtrade").orElseThrow();
        assertThat(fact.value()).isEqualTo(1500);
        assertThat(fact.evidence()).isEqualTo(Evidence.OFFICIAL);
        assertThat(data.fact("trade-imports-usa-uzb-2024-uzb-comtrade")
                        .orElseThrow()
                        .value())
                .isEqualTo(450);
        assertThat(data.fact("trade-exports-total-uzb-2024-uzb-comtrade")
                        .orElseThrow()
                        .value())
                .isEqualTo(20000);
        assertThat(data.fact("trade-exports-uzb-kgz-2024-uzb-comtrade")
                        .orElseThrow()
                        .evidence())
                .isEqualTo(Evidence.DERIVED); // only a chapter was asked for
        assertStandsInTheBase(data);
    }

    private static void assertStandsInTheBase(DataPackage data) {
        var base = new TradeModel().start(data.region(Corner.CENTRAL));
        int uzb = data.countries().of("UZB");
        int kaz = data.countries().of("KAZ");
        assertThat(base.balanced().flow()[uzb][kaz]).isCloseTo(1500, within(1e-9));
        assertThat(base.known()).anyMatch(c -> c.facts().contains("trade-exports-uzb-kaz-2024-uzb-comtrade"));
    }

    @Test
    void comtradeAsCsvTwiceChangesNothingTheSecondTime() throws IOException {
        var csv = file("kaz.csv", """
                typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,flowCode,partnerCode,partner2Code,cmdCode,customsCode,motCode,primaryValue
                C,A,20240101,2024,52,2024,398,M,860,0,TOTAL,C00,0,1620000000
                C,A,20240101,2024,52,2024,398,M,860,0,TOTAL,C00,0,1620000000
                C,A,20240101,2024,52,2024,398,X,757,0,TOTAL,C00,0,
                C,M,20240101,2024,1,202401,398,X,860,0,TOTAL,C00,0,5
                """);
        var run = run("comtrade", csv.toString());
        done(run);
        assertThat(dropped(run.json()))
                .isEqualTo(new TreeMap<>(Map.of("listed twice", 1L, "no value", 1L, "not a whole year", 1L)));
        var first = Files.readString(into().resolve("facts/trade.csv"));
        assertThat(run("comtrade", csv.toString()).code()).isZero();
        assertThat(Files.readString(into().resolve("facts/trade.csv"))).isEqualTo(first);
        assertThat(Run.of("trade", "indicators", "--mirror", "--pair", "KAZ-UZB", "--data", into().toString())
                        .out())
                .contains("trade-imports-uzb-kaz-2024-kaz-comtrade");
    }

    @Test
    void whatIsWrongOrEmptyLeavesNothing() throws IOException {
        var wrong = file("wrong.csv", """
                reporterCode,partnerCode,flowCode,cmdCode,refYear,primaryValue
                860,398,X,TOTAL,2024,5
                860,398,X,TOTAL,2024,6
                860,398,M,TOTAL,2024,-1
                860,398,M,TOTAL,soon,1
                """);
        var run = run("comtrade", wrong.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().get("problems")).hasSize(3);
        assertThat(run(
                                "comtrade",
                                file("none.json", "{\"data\":[],\"error\":\"no\"}")
                                        .toString())
                        .code())
                .isEqualTo(2);
        assertThat(run("comtrade").json().get("problems").get(0).get("expected").asString())
                .contains("--fetch");
        assertThat(Files.exists(into())).isFalse();
    }

    @Test
    void comtradeIsFetchedWithTheKeyInAHeader() throws IOException {
        var asked = new ArrayList<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var key = String.valueOf(exchange.getRequestHeaders().getFirst("Ocp-Apim-Subscription-Key"));
            asked.add(exchange.getRequestURI() + " " + key);
            var body = (key.equals("wrong") ? "{\"message\":\"Access denied\"}" : COMTRADE)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(key.equals("wrong") ? 401 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            var url = "http://127.0.0.1:" + server.getAddress().getPort();
            var data = done(
                    run("comtrade", "--fetch", "--reporter", "UZB,USA", "--year", "2024", "--key", "k1", "--url", url));
            assertThat(data.fact("trade-exports-uzb-kaz-2024-uzb-comtrade")).isPresent();
            assertThat(asked.getFirst())
                    .startsWith("/data/v1/get/C/A/HS?reporterCode=860,842&period=2024&cmdCode=TOTAL")
                    .endsWith("customsCode=C00&motCode=0&partner2Code=0 k1");
            var refused =
                    run("comtrade", "--fetch", "--reporter", "UZB", "--year", "2024", "--key", "wrong", "--url", url);
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.out()).contains("Access denied").contains("--key");
            run("comtrade", "--fetch", "--reporter", "UZB", "--partner", "KAZ", "--year", "2023,2024", "--url", url);
            assertThat(asked.getLast())
                    .startsWith("/public/v1/preview/C/A/HS?")
                    .contains("period=2023,2024&partnerCode=398");
        } finally {
            server.stop(0);
        }
        assertThat(run("comtrade", "--fetch", "--reporter", "UZZ", "--year", "2024")
                        .json()
                        .get("problems")
                        .get(0)
                        .get("guess")
                        .asString())
                .isEqualTo("UZB");
    }

    @Test
    void worldBankByApiAndBulk() throws IOException {
        var api = file("gdp.json", """
                [{"page":1,"pages":1,"per_page":50,"total":3,"sourceid":"2","lastupdated":"2026-01-28"},
                [{"indicator":{"id":"NY.GDP.MKTP.CD","value":"GDP (current US$)"},"country":{"id":"UZ","value":"Uzbekistan"},"countryiso3code":"UZB","date":"2024","value":114965000000,"unit":"","obs_status":"","decimal":0},
                {"indicator":{"id":"NY.GDP.MKTP.CD","value":"GDP (current US$)"},"country":{"id":"UZ","value":"Uzbekistan"},"countryiso3code":"UZB","date":"2021","value":null,"unit":"","obs_status":"","decimal":0},
                {"indicator":{"id":"NY.GDP.MKTP.CD","value":"GDP (current US$)"},"country":{"id":"1W","value":"World"},"countryiso3code":"WLD","date":"2024","value":1,"unit":"","obs_status":"","decimal":0}]]
                """);
        var run = run("worldbank", api.toString());
        var data = done(run);
        assertThat(dropped(run.json()))
                .isEqualTo(new TreeMap<>(Map.of("no value", 1L, "not a country of the package", 1L)));
        assertThat(gdp(data, "UZB", 2024)).isEqualTo("114.965 36.362 derived");
        var bulk = file("API_bulk.csv", """
                "Data Source","World Development Indicators",

                "Last Updated Date","2026-01-28",

                "Country Name","Country Code","Indicator Name","Indicator Code","2009","2023","2024",
                "China","CHN","GDP (current US$)","NY.GDP.MKTP.CD","1","17794783039552","18743803170827",
                "China","CHN","Population, total","SP.POP.TOTL","1","1410710000","1408975000",
                "China","CHN","Rail lines","IS.RRS.TOTL.KM","","1","1",
                "Uzbekistan","UZB","Tariff rate, MFN","TM.TAX.MRCH.WM.FN.ZS","","6.1","",
                """);
        data = done(run("worldbank", bulk.toString()));
        assertThat(gdp(data, "CHN", 2024)).isEqualTo("18743.8032 1408.975 official");
        var region = data.region(Corner.CENTRAL);
        assertThat(region.tradeCosts()
                        .customsDuty(
                                region.countries().of("DEU"), region.countries().of("UZB")))
                .isCloseTo(0.061, within(1e-12));
    }

    private static String gdp(DataPackage data, String country, int year) {
        return data.table("economy-gdp").rows().stream()
                .filter(r -> r.text("country").equals(country) && r.integer("year") == year)
                .map(r -> r.text("gdp_busd") + " " + r.text("population_million") + " " + r.text("evidence"))
                .findFirst()
                .orElse("");
    }

    @Test
    void sdmxOneAndTwo() throws IOException {
        var one = file("dots.csv", """
                DATAFLOW,FREQ,REF_AREA,INDICATOR,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT
                IMF:DOT(1.0),A,KZ,TXG_FOB_USD,UZ,2024,2600.5,6
                IMF:DOT(1.0),M,KZ,TXG_FOB_USD,UZ,2024-01,200,6
                IMF:DOT(1.0),A,KZ,TMG_FOB_USD,UZ,2024,200,6
                IMF:DOT(1.0),A,KZ,TXG_FOB_USD,W00,2024,81000,6
                """);
        var run = run("sdmx", one.toString());
        var data = done(run);
        assertThat(run.json().get("kept").asInt()).isEqualTo(2);
        assertThat(data.fact("trade-exports-kaz-uzb-2024-kaz-imf").orElseThrow().value())
                .isEqualTo(2600.5);
        assertThat(data.fact("trade-exports-total-kaz-2024-kaz-imf")
                        .orElseThrow()
                        .value())
                .isEqualTo(81000);
        var two = file("imts.csv", """
                STRUCTURE,STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE
                dataflow,IMF.STA:IMTS(1.0.0),I,KGZ: Kyrgyz Republic,MG_CIF_USD,CHN: China,A,2024,5123.25,Millions
                dataflow,IMF.STA:IMTS(1.0.0),D,KGZ: Kyrgyz Republic,MG_CIF_USD,RUS,A,2024,1,Millions
                """);
        data = done(run("sdmx", two.toString()));
        assertThat(data.fact("trade-imports-chn-kgz-2024-kgz-imf").orElseThrow().value())
                .isEqualTo(5123.25);
        var noScale = file(
                "bad.csv",
                "FREQ,REF_AREA,INDICATOR,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE\nA,KZ,TXG_FOB_USD,UZ,2024,1\n");
        assertThat(run("sdmx", noScale.toString())
                        .json()
                        .get("problems")
                        .get(0)
                        .get("field")
                        .asString())
                .isEqualTo("UNIT_MULT");
    }
}
