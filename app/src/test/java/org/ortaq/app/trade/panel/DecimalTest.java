package org.ortaq.app.trade.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    private static double parse(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Decimal.parse(bytes, 0, bytes.length);
    }

    @Test
    void roundsAsTheLibraryDoes() {
        var random = new SplittableRandom(5);
        for (int k = 0; k < 300_000; k++) {
            var text = switch (k % 4) {
                case 0 -> Double.toString(Double.longBitsToDouble(random.nextLong()));
                case 1 -> Double.toString(random.nextDouble() * 1e6);
                case 2 -> random.nextLong(1_000_000_000_000_000_000L) + "." + random.nextInt(1000);
                default ->
                    "-" + random.nextInt(1000) + "." + random.nextLong(1_000_000_000_000_000L) + "e"
                            + random.nextInt(-30, 30);
            };
            double expected = Double.parseDouble(text);
            if (Double.isFinite(expected)) {
                assertThat(parse(text)).as(text).isEqualTo(expected);
            }
        }
    }

    /** Half-way cases, where rounding is hardest. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9007199254740993",
                "9007199254740993.0",
                "900719925474099.25",
                "0.500000000000000166533453693773481063544750213623046875",
                "4503599627370497.5",
                "45035996273704.985",
                "1e22",
                "1e23",
                "-0",
                "+.5",
                "5."
            })
    void tiesAndEnds(String text) {
        assertThat(parse(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1,5", "1.2.3", "e5", "1e", "0x10", "1 2", "abc", "1e99999"})
    void noNumber(String text) {
        assertThat(parse(text)).isNaN();
    }
}
