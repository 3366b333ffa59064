package org.ortaq.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adding up of the tables of industries. */
class TradeTablesTest {

    @ParameterizedTest
    @CsvSource({
        "value-added-shares, country, share, 12",
        "trade-sections-to-industries, sitc_section, share, 10",
        "trade-input-output, user, coefficient, 15"
    })
    void sharesAddUpToOne(String resource, String group, String share, int groups) {
        var sums = new TreeMap<String, Double>();
        for (var row : ShippedData.table(resource).rows()) {
            sums.merge(row.text(group), row.number(share), Double::sum);
        }
        assertThat(sums).hasSize(groups);
        sums.forEach((key, sum) -> assertThat(sum).as(key).isCloseTo(1, within(1e-9)));
    }
}
