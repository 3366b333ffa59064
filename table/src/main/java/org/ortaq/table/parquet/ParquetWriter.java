package org.ortaq.table.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a flat table to a stream, group of rows by group of rows. The same cells give the same bytes on one Java. Without
 * {@link #finish} what was written is no Parquet file.
 */
public final class ParquetWriter {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int GZIP = 2;
    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int TEXT = 6;

    private final OutputStream out;
    private final List<Thrift> groups = new ArrayList<>();
    private List<Values> columns = List.of();
    private long offset;
    private long rows;

    public ParquetWriter(OutputStream out) throws IOException {
        this.out = out;
        put(MAGIC);
    }

    /**
     * Writes one group of rows.
     *
     * @param group its columns: of one length, and of the names and types of the first group
     * @throws IllegalArgumentException if they are not
     */
    public void rows(List<Values> group) throws IOException {
        check(group);
        var chunks = new ArrayList<Thrift>();
        long size = 0;
        for (var values : group) {
            long before = offset;
            chunks.add(chunk(values));
            size += offset - before;
        }
        int count = group.getFirst().count();
        groups.add(new Thrift().structs(1, chunks).i64(2, size).i64(3, count));
        rows += count;
    }

    private void check(List<Values> group) {
        if (columns.isEmpty()) columns = List.copyOf(group);
        if (group.size() != columns.size())
            throw new IllegalArgumentException("columns: found " + group.size() + ", expected " + columns.size());
        for (int c = 0; c < group.size(); c++) {
            var values = group.get(c);
            var first = columns.get(c);
            if (!values.name().equals(first.name())
                    || values.type() != first.type()
                    || values.isSparse() != first.isSparse())
                throw new IllegalArgumentException("column " + c + ": found " + values.name() + ", expected "
                        + first.name() + " of the same type");
            if (values.count() != group.getFirst().count())
                throw new IllegalArgumentException("column " + values.name() + ": found " + values.count()
                        + " cells, expected " + group.getFirst().count());
        }
    }

    private Thrift chunk(Values values) throws IOException {
        var plain = values.plain();
        var packed = packed(plain);
        var page = new Thrift()
                .i32(1, 0)
                .i32(2, plain.length)
                .i32(3, packed.length)
                .struct(
                        5,
                        new Thrift()
                                .i32(1, values.count())
                                .i32(2, PLAIN)
                                .i32(3, RLE)
                                .i32(4, RLE))
                .bytes();
        long start = offset;
        put(page);
        put(packed);
        var about = new Thrift()
                .i32(1, values.type())
                .i32s(2, List.of(PLAIN, RLE))
                .texts(3, List.of(values.name()))
                .i32(4, GZIP)
                .i64(5, values.count())
                .i64(6, (long) page.length + plain.length)
                .i64(7, (long) page.length + packed.length)
                .i64(9, start);
        return new Thrift().i64(2, start).struct(3, about);
    }

    /**
     * Writes the end of the file; the stream stays open.
     *
     * @param about what the file says of itself, by key
     */
    public void finish(SortedMap<String, String> about) throws IOException {
        var notes = new ArrayList<Thrift>();
        about.forEach((key, value) -> notes.add(new Thrift().text(1, key).text(2, value)));
        var footer = new Thrift()
                .i32(1, 2)
                .structs(2, schema())
                .i64(3, rows)
                .structs(4, groups)
                .structs(5, notes)
                .text(6, "ortaq")
                .bytes();
        put(footer);
        put(new byte[] {
            (byte) footer.length,
            (byte) (footer.length >>> 8),
            (byte) (footer.length >>> 16),
            (byte) (footer.length >>> 24)
        });
        put(MAGIC);
        out.flush();
    }

    private List<Thrift> schema() {
        var elements = new ArrayList<Thrift>();
        elements.add(new Thrift().text(4, "table").i32(5, columns.size()));
        for (var column : columns) {
            var element = new Thrift()
                    .i32(1, column.type())
                    .i32(3, column.isSparse() ? 1 : 0)
                    .text(4, column.name());
            elements.add(column.type() == TEXT ? element.i32(6, 0) : element);
        }
        return elements;
    }

    private static byte[] packed(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        offset += bytes.length;
    }
}
