package org.ortaq.projects.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ortaq.table.Problems;

/** IATI activities: money by its three meanings, countries by percent, and nothing from outside the file. */
class IatiTest {

    private static final String HEAD =
            "<iati-activities version=\"2.03\" generated-datetime=\"2026-02-01T00:00:00Z\">\n";

    private static String activity(String id, String inside) {
        return """
                <iati-activity default-currency="USD">
                <iati-identifier>%s</iati-identifier>
                <reporting-org ref="XM-1" type="40"><narrative>A bank</narrative></reporting-org>
                <title><narrative xml:lang="fr">Route</narrative><narrative xml:lang="en">Road</narrative></title>
                <activity-status code="2"/>
                %s
                </iati-activity>
                """.formatted(id, inside);
    }

    private static String budget(String type, int year, String amount) {
        return "<budget type=\"" + type + "\"><period-start iso-date=\"" + year + "-01-01\"/><period-end iso-date=\""
                + year + "-12-31\"/><value value-date=\"2024-01-01\">" + amount + "</value></budget>";
    }

    private static String transaction(String type, String value) {
        return "<transaction><transaction-type code=\"" + type + "\"/><transaction-date iso-date=\"2024-02-01\"/>"
                + value + "</transaction>";
    }

    private static Exchange read(String xml, Problems problems) {
        var rates = new TreeMap<String, BigDecimal>();
        rates.put("EUR", new BigDecimal("1.1"));
        return new IatiReader("in.xml", Oc4idsTest.COUNTRIES, new Rates(rates), "official", problems).read(xml);
    }

    private static Map<String, String> one(String inside) {
        var problems = new Problems();
        var exchange = read(HEAD + activity("X-1", inside) + "</iati-activities>", problems);
        assertThat(problems.all()).isEmpty();
        return exchange.rows().firstEntry().getValue();
    }

    @Test
    void aRevisedBudgetReplacesTheOriginalOfItsYearAndCommitmentsComeFirst() {
        var row = one("<recipient-country code=\"UZ\"/>" + budget("1", 2024, "50000000") + budget("2", 2024, "60000000")
                + budget("1", 2025, "40000000") + transaction("2", "<value>110000000</value>")
                + transaction("3", "<value>20000000</value>")
                + transaction("4", "<value currency=\"EUR\">1000000</value>"));
        assertThat(row)
                .containsEntry("value_musd_low", "100")
                .containsEntry("value_musd_mid", "110")
                .containsEntry("value_musd_high", "110");
        assertThat(row.get("note")).contains("announced 100 ", "committed 110 ", "spent 21.1 ");
    }

    @Test
    void aRevisionBeforeTheOriginalInTheFileChangesNothing() {
        var row =
                one("<recipient-country code=\"UZ\"/>" + budget("2", 2024, "60000000") + budget("1", 2024, "50000000"));
        assertThat(row).containsEntry("value_musd_mid", "60");
    }

    @Test
    void percentagesOfCountriesAndRegionsBecomeSharesOfTheHosts() {
        var row = one(
                "<recipient-country code=\"UZ\" percentage=\"50\"/><recipient-country code=\"KZ\" percentage=\"30\"/>"
                        + "<recipient-region code=\"489\" percentage=\"20\"/>");
        assertThat(row)
                .containsEntry("host", "KAZ;ROW;UZB")
                .containsEntry("host_percent", "30;20;50")
                .containsEntry("partners", "KAZ;UZB")
                .containsEntry("name", "Road");
    }

    @Test
    void anActivityWhosePartsStandInTheFileKeepsNoValue() {
        var problems = new Problems();
        var money = "<recipient-country code=\"UZ\"/>" + budget("1", 2024, "50000000");
        var exchange = read(
                HEAD + activity("X-1", money + "<related-activity ref=\"X-1-1\" type=\"2\"/>")
                        + activity("X-1-1", money) + "</iati-activities>",
                problems);
        assertThat(problems.all()).isEmpty();
        assertThat(exchange.rows().get("x-1"))
                .doesNotContainKey("value_musd_mid")
                .containsEntry("kind", "programme");
        assertThat(exchange.rows().get("x-1-1")).containsEntry("value_musd_mid", "50");
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        for (var type : new String[] {
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
            "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>",
            "<!DOCTYPE x SYSTEM \"https://example.org/x.dtd\">"
        }) {
            var problems = new Problems();
            var exchange = read(type + HEAD + activity("&c;", "") + "</iati-activities>", problems);
            assertThat(exchange.rows()).isEmpty();
            assertThat(problems.all())
                    .singleElement()
                    .satisfies(p -> assertThat(p.found()).isEqualTo("<!DOCTYPE"));
        }
    }

    @Test
    void everyMistakeHasItsLine() {
        var problems = new Problems();
        read(
                HEAD
                        + activity(
                                "X-1",
                                "<activity-date type=\"3\" iso-date=\"2028-13-31\"/>\n<recipient-country code=\"UZ\" percentage=\"90\"/>\n"
                                        + "<budget><period-start iso-date=\"2024-01-01\"/><period-end iso-date=\"2024-12-31\"/><value>1,5</value></budget>")
                        + "<iati-activity><title/></iati-activity></iati-activities>",
                problems);
        assertThat(problems.all())
                .extracting(p -> p.line() + ":" + p.field())
                .contains(
                        "2:recipient-country",
                        "7:iso-date",
                        "9:value",
                        "11:iati-identifier",
                        "11:title",
                        "11:reporting-org",
                        "11:recipient-country",
                        "11:activity-status");
    }
}
