package org.ortaq.waterpower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortaq.region.water.Inflow;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;

/** The natural inflows of the package are the monthly means of the ten-day record 2001-2010. */
class ReferenceRecordTest {

    @ParameterizedTest
    @CsvSource({"Toktogul, kambarata-1;toktogul", "Andijan, andijan", "Charvak, charvak"})
    void naturalInflowIsTheMeanOfTheRecord(String dam, String nodes) throws IOException {
        var file = Path.of(System.getProperty("ortaq.reference"))
                .resolve("energy-water/derived/reservoir_monthly_2001_2010.csv");
        Assumptions.assumeTrue(Files.exists(file), "reference data not present: " + file);
        var record = Csv.read(Files.readString(file), "record", new Problems());
        var inflows = RealData.of(2024).at(2024).water().inflows();
        double factor = RealData.of(2024).at(2024).parameters().get("waterpower.inflow");
        for (int month = 1; month <= 12; month++) {
            int m = month;
            double mean = record.rows().stream()
                    .filter(row -> row.text("reservoir").equals(dam) && row.integer("month") == m)
                    .mapToDouble(row -> row.number("inflow_m3s"))
                    .average()
                    .orElseThrow();
            double ours = inflows.stream()
                    .filter(flow -> java.util.List.of(nodes.split(";", -1)).contains(flow.node()))
                    .map(Inflow::flowM3s)
                    .mapToDouble(flow -> flow.get(m))
                    .sum();
            assertThat(ours).as("%s month %d", dam, month).isCloseTo(mean * factor, within(0.02));
        }
    }
}
