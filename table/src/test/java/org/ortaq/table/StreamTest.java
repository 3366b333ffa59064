package org.ortaq.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamTest {

    private final Problems problems = new Problems();
    private final List<String> seen = new ArrayList<>();

    private void csv(Reader in) {
        CsvStream.read(in, "f.csv", problems, row -> seen.add(row.line() + ":" + row.text("a") + row.text("b")));
    }

    @Test
    void rowsAreLocatedAndBadOnesReported() {
        csv(new StringReader("\uFEFFa,b\n1,2\n\n3\n4,\n"));
        assertThat(seen).containsExactly("2:12", "5:4");
        assertThat(problems.all()).extracting(Problem::line).containsExactly(4, 5);
    }

    @Test
    void linesBeforeTheHeaderAreSkippedAndAnUnnamedLastColumnIsAllowed() {
        CsvStream.read(
                new StringReader("about,this\n\na,b,\n1,2,\n"),
                "f.csv",
                problems,
                cells -> cells.contains("b"),
                row -> seen.add(row.text("a")));
        assertThat(seen).containsExactly("1");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void anEmptyFileAndADoubledColumnAreMistakes() {
        csv(new StringReader(""));
        CsvStream.read(new StringReader("a,a\n"), "g.csv", problems, row -> {});
        assertThat(problems.all()).extracting(Problem::file).containsExactly("f.csv", "g.csv");
    }

    @Test
    void afterManyMistakesTheRestIsNotRead() {
        csv(new StringReader("a,b\n" + "1\n".repeat(5000)));
        assertThat(problems.count()).isEqualTo(CsvStream.MOST_PROBLEMS);
    }

    @Test
    void badBytesAreAMistakeOfTheFileAndRefusalsGoThrough() {
        var bytes = new byte[] {'a', ',', 'b', '\n', (byte) 0xff, ',', '1', '\n'};
        csv(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder()));
        assertThat(problems.all().getFirst().expected()).isEqualTo("a text in UTF-8");
        var refusing = new Reader() {
            @Override
            public int read(char[] buffer, int from, int length) throws IOException {
                throw InputException.of("f.csv", 0, "", "too much", "less");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> csv(refusing)).isInstanceOf(InputException.class);
    }

    private void json(String text, String key) {
        JsonRecords.read(
                new StringReader(text),
                "f.json",
                key,
                problems,
                row -> seen.add(
                        row.line() + ":" + row.maybeText("a").orElse("-") + (row.has("in.b") ? row.text("in.b") : "")));
    }

    @Test
    void recordsUnderAKeyAndInLists() {
        json(
                "{\"n\":1,\"other\":[{\"a\":9}],\"data\":[\n{\"a\":\"x\",\"in\":{\"b\":2}},\n{\"a\":null,\"c\":[1,{\"a\":3}]}]}",
                "data");
        json("[{\"a\":1},\n[{\"a\":2}]]", "");
        assertThat(seen).containsExactly("2:x2", "3:-", "1:1", "2:2");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void brokenJsonAndNoRecordsAreMistakes() {
        json("{\"data\":[{\"a\":1},", "data");
        json("{\"data\":[]}", "data");
        json("", "data");
        assertThat(problems.count()).isEqualTo(3);
    }
}
