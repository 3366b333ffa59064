package org.ortaq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ortaq.region.tradecosts.Industry;
import org.ortaq.transport.TransportModel;

class FreightCostsTest {

    private static final TransportModel TRANSPORT = new TransportModel();

    @Test
    void anIndustryPaysTheMeanOfItsClassesAndWhatGoesByWirePaysNothing() {
        var region = Shipped.central().base();
        var tonnes =
                TRANSPORT.tonnes(region, Shipped.central().calibration().trade().flows());
        var ways = TRANSPORT.ways(region, tonnes);
        var result = TRANSPORT.costs(region, ways, tonnes);
        var cost = FreightCosts.byIndustry(TRANSPORT, region, ways, result, tonnes);
        var byClass = TRANSPORT.adValoremByClass(region, ways, result, tonnes);
        int kaz = region.countries().of("KAZ");
        int uzb = region.countries().of("UZB");
        int free = 0;
        for (var industry : Industry.values()) {
            int s = industry.ordinal();
            assertThat(cost[s][kaz][kaz]).as(industry + " at home").isZero();
            double[] content = region.industries().content()[kaz][uzb][s];
            double mean = 0;
            for (int c = 0; c < content.length; c++) {
                mean += content[c] * byClass[c][kaz][uzb];
            }
            boolean carried = region.industries().byFreight()[s];
            free += carried ? 0 : 1;
            assertThat(cost[s][kaz][uzb]).as(industry.name()).isCloseTo(carried ? mean : 0, within(1e-12));
            assertThat(cost[s][kaz][uzb]).as(industry.name()).isBetween(0.0, 1.0);
        }
        assertThat(free).isBetween(1, Industry.values().length - 1);
    }
}
