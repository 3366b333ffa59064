package org.ortaq.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every mistake of a CSV file is located, and one broken row never hides another. */
class CsvTest {

    private final Problems problems = new Problems();

    private record Town(String id, double people) {
        Town {
            if (people < 0) {
                throw new IllegalArgumentException("people of " + id + " must not be negative: " + people);
            }
        }
    }

    private List<Town> towns(String text) {
        return Csv.read(text, "towns.csv", problems).map(row -> new Town(row.text("id"), row.number("people")));
    }

    @Test
    void readsRowsWithQuotesAndByteOrderMark() {
        assertThat(towns("\uFEFFid,people\n\"Osh, city\",322\n")).containsExactly(new Town("Osh, city", 322));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void reportsEveryBadCellWithItsLine() {
        assertThat(towns("id,people\nosh,many\ntashkent,3\n,5\nkhorog,\nx,\"1,5\"\nnukus,-1\n"))
                .containsExactly(new Town("tashkent", 3));
        assertThat(problems.all().stream().map(Problem::sentence))
                .containsExactly(
                        "towns.csv:2:people 'many': expected a number with a decimal point, no thousands separator",
                        "towns.csv:4:id is missing: expected a value",
                        "towns.csv:5:people is missing: expected a number",
                        "towns.csv:6:people '1,5': expected a number with a decimal point, no thousands separator",
                        "towns.csv:7 'nukus,-1': expected people of nukus must not be negative: -1.0");
    }

    @Test
    void reportsRaggedRowsAndDoubledColumns() {
        var table = Csv.read("id,id\na\nb,c\nd,e,f\ng,h\n", "x.csv", problems);
        assertThat(problems.all()).extracting(Problem::line).containsExactly(1, 2, 4);
        assertThat(problems.all()).extracting(Problem::found).containsExactly("id", "1 cells", "3 cells");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void refusesNumbersThatAreNotPlainDecimals() {
        for (var text : List.of("NaN", "Infinity", "0x1p3", "1e999", "1d", "1 000", "١")) {
            assertThat(Numbers.decimal(text)).as(text).isEmpty();
        }
        assertThat(Numbers.decimal("-1.5e3")).hasValue(-1500);
    }

    @Test
    void writesWhatItReads() {
        var text = Csv.write(List.of("a", "b"), List.of(List.of("x,y", "say \"so\""), List.of("", "2")));
        var table = Csv.read(text, "t.csv", problems);
        assertThat(table.rows().getFirst().text("a")).isEqualTo("x,y");
        assertThat(table.rows().getFirst().text("b")).isEqualTo("say \"so\"");
        assertThat(table.rows().getLast().maybeText("a")).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }
}
