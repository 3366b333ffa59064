package org.ortaq.people.tours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ortaq.table.InputException;

class InstanceTextTest {

    private static Orienteering read(String text, String file) {
        return InstanceText.read(text, file, Optional.empty());
    }

    @Test
    void solomonIsCutToOneDecimal() {
        var p = read("4 10 1 1\n0 200\n0 40 50 0 0 0 0 0 1236\n1 45.00 68.00 90.00 10.00 1 1 1 912 967\n", "c101.txt");
        // sqrt(25 + 324) = 18.68...
        assertThat(p.travel(0, 1)).isEqualTo(1860);
        assertThat(p.service()[1]).isEqualTo(9000);
        assertThat(p.open()[1]).isEqualTo(91_200);
        assertThat(p.close()[1]).isEqualTo(96_700);
        assertThat(p.close()[2]).isEqualTo(123_600);
        assertThat(p.totalScore()).isEqualTo(10);
    }

    @Test
    void cordeauIsCutToTwoDecimals() {
        var text = "6 1 1 4\n500 200\n0 0 0 0 0 0 0 0 1000\n1 5 18 2 12 1 4 1 2 4 8 276 548\n";
        assertThat(read(text, "x.txt").travel(0, 1)).isEqualTo(1868);
        assertThat(read(text.replace("6 1 1 4", "4 1 1 4"), "pr11.txt").travel(0, 1))
                .isEqualTo(1868);
    }

    @Test
    void solomonsOwnText() {
        var text = """
                C101

                VEHICLE
                NUMBER CAPACITY
                 25 200

                CUSTOMER
                CUST NO. XCOORD. YCOORD. DEMAND READY DUE SERVICE

                 0 40 50 0 0 1236 0
                 1 45 68 10 912 967 90
                """;
        var p = read(text, "c101.txt");
        assertThat(p.size()).isEqualTo(3);
        assertThat(p.score()[1]).isEqualTo(10);
        assertThat(p.travel(0, 1)).isEqualTo(1860);
    }

    @Test
    void chaoAndTsiligirides() {
        var chao = read("n 4\nm 2\ntmax 10\n0 0 0\n1 1 5\n2 2 7\n3 3 0\n", "p1.2.a.txt");
        assertThat(chao.size()).isEqualTo(4);
        assertThat(chao.travel(0, 1)).isEqualTo(1_414_214);
        assertThat(chao.close()[3]).isEqualTo(10_000_000);
        var old = read("15 1\n0 0 0\n3 3 0\n1 1 5\n2 2 7\n", "tsi.txt");
        assertThat(old.score()).containsExactly(0, 5, 7, 0);
        assertThat(old.ids()).containsExactly(0, 2, 3, 1);
    }

    @Test
    void travelTimesApart() {
        var text = "3\n100\n9;0;0;0;10;500\n8;7;1;5;20;60\n9;0;0;0;10;500\n";
        assertThat(InstanceText.needsTravel(text)).contains(3);
        var p = InstanceText.read(text, "3.TXT", Optional.of("0;4;1\n4;0;4\n1;4;0\n"));
        assertThat(p.travel(0, 1)).isEqualTo(4);
        assertThat(p.close()[2]).isEqualTo(110);
        var missing =
                catchThrowableOfType(InputException.class, () -> InstanceText.read(text, "3.TXT", Optional.empty()));
        assertThat(missing.problems().getFirst().expected()).contains("titt3.TXT");
    }

    @Test
    void allMistakesAtOnce() {
        var text = "4 10 2 1\n0 200\n0 40 50 0 0 0 0 0 1236\n1 x 68 90 10 1 1 1 912 967\n2 45 y 90 10 1 1 1 825 870\n";
        var failed = catchThrowableOfType(InputException.class, () -> read(text, "bad.txt"));
        assertThat(failed.problems()).hasSize(2);
        assertThat(failed.problems().getFirst().line()).isEqualTo(4);
        assertThat(failed.problems().getFirst().field()).isEqualTo("x");
        assertThat(failed.problems().getFirst().found()).isEqualTo("x");
    }

    @Test
    void tooFewVerticesAreTold() {
        var failed = catchThrowableOfType(
                InputException.class,
                () -> read("4 10 5 1\n0 200\n0 40 50 0 0 0 0 0 1236\n1 4 6 9 1 1 1 1 9 96\n", "c.txt"));
        assertThat(failed.problems().getFirst().field()).isEqualTo("N");
    }
}
