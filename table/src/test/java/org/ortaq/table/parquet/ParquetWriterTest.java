package org.ortaq.table.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** That another library reads the files back is tested where one is at hand, in app. */
class ParquetWriterTest {

    private static byte[] file() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = new ParquetWriter(bytes);
        writer.rows(List.of(new Values.Ints("a", new int[] {1, -2}), new Values.Texts("b", List.of("", "ü"))));
        writer.rows(List.of(new Values.Ints("a", new int[] {3}), new Values.Texts("b", List.of("c"))));
        writer.finish(new TreeMap<>(Map.of("key", "value")));
        return bytes.toByteArray();
    }

    @Test
    void theFrameIsThatOfTheFormatAndTheBytesAreTheSameEachTime() throws IOException {
        var file = file();
        assertThat(file).isEqualTo(file());
        assertThat(new String(file, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        assertThat(new String(file, file.length - 4, 4, StandardCharsets.US_ASCII))
                .isEqualTo("PAR1");
    }

    @Test
    void plainEncodingIsLittleEndianWithLengthsBeforeTexts() {
        assertThat(new Values.Ints("a", new int[] {1, -2}).plain()).containsExactly(1, 0, 0, 0, -2, -1, -1, -1);
        assertThat(new Values.Texts("b", List.of("", "ü")).plain()).containsExactly(0, 0, 0, 0, 2, 0, 0, 0, 0xc3, 0xbc);
        assertThat(new Values.Doubles("c", new double[] {1}).plain()).containsExactly(0, 0, 0, 0, 0, 0, 0xf0, 0x3f);
    }

    @Test
    void groupsThatDoNotFitAreRefused() throws IOException {
        var writer = new ParquetWriter(new ByteArrayOutputStream());
        writer.rows(List.of(new Values.Ints("a", new int[1])));
        assertThatThrownBy(() -> writer.rows(List.of(new Values.Doubles("a", new double[1]))))
                .hasMessageContaining("expected a of the same type");
        assertThatThrownBy(
                        () -> writer.rows(List.of(new Values.Ints("a", new int[1]), new Values.Ints("b", new int[1]))))
                .hasMessageContaining("found 2, expected 1");
    }

    @Test
    void missingCellsAreLevelsInRuns() {
        var sparse = new Values.Sparse(new Values.Ints("a", new int[] {7}), new boolean[] {false, false, true});
        assertThat(sparse.count()).isEqualTo(3);
        assertThat(sparse.plain()).containsExactly(4, 0, 0, 0, 4, 0, 2, 1, 7, 0, 0, 0);
        assertThatThrownBy(() -> new Values.Sparse(new Values.Ints("a", new int[2]), new boolean[] {true}))
                .hasMessageContaining("found 2 cells, expected 1");
    }
}
