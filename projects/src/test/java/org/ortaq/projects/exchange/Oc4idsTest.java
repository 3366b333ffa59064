package org.ortaq.projects.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ortaq.table.Json;
import org.ortaq.table.Problem;
import org.ortaq.table.Problems;

/** OC4IDS out and in: nothing lost, what others changed taken over, every mistake with its line. */
class Oc4idsTest {

    static final CountryNames COUNTRIES = new CountryNames(
            new TreeMap<>(Map.of("KAZ", "KZ", "KGZ", "KG", "UZB", "UZ")),
            new TreeMap<>(Map.of("KAZ", "Kazakhstan", "KGZ", "Kyrgyzstan", "UZB", "Uzbekistan", "ROW", "Rest")));

    private static Map<String, String> row(String... cells) {
        var row = new LinkedHashMap<String, String>();
        for (int k = 0; k < cells.length; k += 2) {
            row.put(cells[k], cells[k + 1]);
        }
        return row;
    }

    private static final Map<String, String> DAM = row(
            "id",
            "dam",
            "name",
            "A dam",
            "kind",
            "project",
            "partners",
            "KAZ;KGZ;UZB",
            "host",
            "KGZ",
            "place",
            "Naryn",
            "sector",
            "energy",
            "value_musd_low",
            "4000",
            "value_musd_mid",
            "4200.5",
            "value_musd_high",
            "6000",
            "jobs",
            "1150",
            "capacity",
            "1860",
            "capacity_unit",
            "mw",
            "start",
            "2022",
            "completion_first_promised",
            "2028-06",
            "completion_latest",
            "2031-12-31",
            "status",
            "negotiated",
            "status_text",
            "Treaty still a draft",
            "status_date",
            "2026-01",
            "source",
            "page-1",
            "evidence",
            "press",
            "note",
            "Rivals from 4.0 to 6.0");

    private static final Map<String, String> UNKNOWN = row(
            "id",
            "plant",
            "name",
            "A plant",
            "kind",
            "programme",
            "partners",
            "KAZ;UZB",
            "host",
            "KAZ;UZB",
            "host_percent",
            "70;30",
            "sector",
            "construction-materials",
            "portfolio",
            "kaz-uzb-industry",
            "status",
            "stalled",
            "status_text",
            "Nothing heard",
            "status_date",
            "2024",
            "source",
            "page-1",
            "evidence",
            "official");

    private static final Map<String, String> DONE = row(
            "id",
            "zone",
            "name",
            "A zone",
            "kind",
            "project",
            "partners",
            "UZB",
            "host",
            "UZB",
            "sector",
            "trade",
            "completion_latest",
            "2025-11",
            "status",
            "done",
            "status_text",
            "Opened",
            "status_date",
            "2025-11-17",
            "source",
            "page-1",
            "evidence",
            "press");

    private static Map<String, Object> written(String prefix) {
        return new Oc4idsWriter(
                        COUNTRIES,
                        id -> new ExchangedSource(id, "A paper", "A page", "https://a.example", "2025-11", "facts"),
                        prefix)
                .write(List.of(DAM, UNKNOWN, DONE), "urn:test", "Tester", "2026-03-31", "");
    }

    private static Exchange read(String json, Problems problems) {
        return new Oc4idsReader("in.json", COUNTRIES, new Rates(new TreeMap<>()), "press", problems).read(json);
    }

    @Test
    void theRoundTripLosesNothing() {
        for (var prefix : List.of("", "oc4ids-abc123-")) {
            var problems = new Problems();
            var back = read(Json.write(written(prefix)), problems);
            assertThat(problems.all()).isEmpty();
            assertThat(List.copyOf(back.rows().values())).containsExactly(DAM, UNKNOWN, DONE);
            assertThat(back.sources())
                    .containsExactly(new ExchangedSource(
                            "page-1", "A paper", "A page", "https://a.example", "2025-11", "facts"));
            assertThat(back.notes()).isEmpty();
        }
    }

    @Test
    void theExportHasWhatTheSchemaRequires() {
        var all = written("");
        assertThat(all).containsKeys("uri", "publishedDate", "version", "publisher", "projects");
        assertThat(all.get("publishedDate")).isEqualTo("2026-03-31T00:00:00Z");
        var text = Json.write(all);
        assertThat(text)
                .contains("\"amount\" : 4200500000", "\"status\" : \"preparation\"")
                .doesNotContain("null");
    }

    @Test
    void whatSomebodyChangedInTheStandardCountsMoreThanOurOwnField() {
        var problems = new Problems();
        var text = Json.write(written(""))
                .replace("\"status\" : \"preparation\"", "\"status\" : \"implementation\"")
                .replace("4200500000", "4300000000")
                .replace("2031-12-31T00:00:00Z", "2033-05-01T00:00:00Z");
        var dam = read(text, problems).rows().get("dam");
        assertThat(dam)
                .containsEntry("status", "under-way")
                .containsEntry("status_text", "OC4IDS: implementation")
                .containsEntry("value_musd_mid", "4300")
                .containsEntry("completion_latest", "2033-05-01")
                .containsEntry("start", "2022");
    }

    @Test
    void everyMistakeIsLocatedAndNoneHidesAnother() {
        var problems = new Problems();
        read("""
                {"uri": "urn:x", "version": "0.9", "publishedDate": "yesterday", "publisher": {},
                 "projects": [
                  {"id": "a", "title": "A", "status": "complet", "locations": [{"id": "1", "address": {"countryName": "Uzbekistn"}}]},
                  {"id": "a", "budget": {"amount": {"amount": 0, "currency": "USD"}}, "locations": [{"gazetteer": {"scheme": "ISO2", "identifiers": ["UZ"]}}]}
                 ]}
                """, problems);
        assertThat(problems.all())
                .extracting(p -> p.line() + ":" + p.field())
                .contains(
                        "1:publishedDate",
                        "1:publisher.name",
                        "3:projects[0].status",
                        "3:locations[0].address",
                        "4:projects[1].id",
                        "4:projects[1].title",
                        "4:projects[1].budget.amount.amount",
                        "4:locations[0].id");
        assertThat(problems.all())
                .extracting(Problem::guess)
                .anySatisfy(g -> assertThat(g).contains("Uzbekistan"));
    }

    @Test
    void aCurrencyWithoutARateStaysUnknownAndFieldsWithoutAPlaceAreTold() {
        var problems = new Problems();
        var exchange = read("""
                {"uri": "urn:x", "version": "0.9", "publishedDate": "2025-01-31T00:00:00Z", "publisher": {"name": "P"},
                 "projects": [{"id": "M75/SM 4-5", "title": "Road", "status": "implementation", "sector": ["transport", "transport.road"],
                  "purpose": "x", "shoeSize": 4, "budget": {"amount": {"amount": 40000000, "currency": "GBP"}},
                  "locations": [{"id": "1", "gazetteer": {"scheme": "ISO2", "identifiers": ["UZ"]}}]}]}
                """, problems);
        assertThat(problems.all()).isEmpty();
        var road = exchange.rows().get("m75-sm-4-5");
        assertThat(road)
                .doesNotContainKey("value_musd_mid")
                .containsEntry("sector", "transport")
                .containsEntry("host", "UZB")
                .containsEntry("status_date", "2025-01-31");
        assertThat(exchange.notes())
                .anySatisfy(n -> assertThat(n).contains("GBP has no rate"))
                .anySatisfy(n -> assertThat(n).startsWith("purpose has no place"))
                .anySatisfy(n -> assertThat(n).startsWith("shoeSize is not a field"));
    }
}
