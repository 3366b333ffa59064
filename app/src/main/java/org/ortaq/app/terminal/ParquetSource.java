package org.ortaq.app.terminal;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.ColumnChunk;
import dev.hardwood.metadata.CompressionCodec;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ParquetFileReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Objects;
import org.ortaq.table.InputException;
import org.ortaq.table.parquet.PageHeader;

/**
 * Opens Parquet files of others. The library follows the sizes that pages state of themselves and, where they lie, waits for ever or
 * reserves all memory; so the pages are walked through first, and what does not fit is refused.
 */
public final class ParquetSource {

    private static final int SNAPPY_LENGTH = 5;
    private static final int TAIL = 8;
    private static final int MOST_FOOTER = 1 << 28;
    private static final int MOST_HEADER = 1 << 16;
    private static final int MOST_PAGE = 1 << 24;

    /** Rows that are allowed whatever the size of the file; beyond, so many for each byte. */
    private static final long ALWAYS_ALLOWED = 1 << 24;

    private final Path file;
    private final String expected;
    private final ByteBuffer bytes = ByteBuffer.allocate(MOST_HEADER);

    private ParquetSource(Path file, String expected) {
        this.file = file;
        this.expected = expected;
    }

    /**
     * A reader of the file.
     *
     * @param expected what it should be, for messages
     * @throws InputException when the file is no Parquet, or its parts do not fit together
     */
    public static ParquetFileReader open(Path file, String expected) {
        return new ParquetSource(file, expected).open();
    }

    private ParquetFileReader open() {
        try {
            checkFooter();
            var reader = ParquetFileReader.open(InputFile.of(file));
            try {
                check(reader);
                return reader;
            } catch (IOException | RuntimeException broken) {
                reader.close();
                throw broken;
            }
        } catch (InputException known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw refused("a Parquet file that is damaged: " + LibraryWords.of(broken));
        }
    }

    private InputException refused(String found) {
        return InputException.of(file.toString(), 0, "", found, expected);
    }

    /** The description at the end: its length, the mark, and lists that are no longer than it is. */
    private void checkFooter() throws IOException {
        try (var channel = FileChannel.open(file)) {
            var end = ByteBuffer.allocate(TAIL).order(ByteOrder.LITTLE_ENDIAN);
            long at = channel.size() - TAIL;
            if (at < TAIL || channel.read(end, at) < TAIL) {
                throw refused("a file of " + channel.size() + " bytes");
            }
            int length = end.flip().getInt();
            if (length <= 0 || length > Math.min(MOST_FOOTER, at)) {
                throw refused("a description of " + length + " bytes");
            }
            var footer = ByteBuffer.allocate(length);
            channel.read(footer, at - length);
            if (!PageHeader.isStructure(footer.flip())) {
                throw refused("a description that cannot be read");
            }
        }
    }

    private void check(ParquetFileReader reader) throws IOException {
        var footer = reader.getFileMetaData();
        var schema = reader.getFileSchema().getColumns();
        try (var channel = FileChannel.open(file)) {
            long most = Math.max(ALWAYS_ALLOWED, channel.size() * PackedText.MOST_RATIO);
            long rows = 0;
            for (var group : footer.rowGroups()) {
                rows += group.numRows();
                if (group.numRows() < 0 || rows > most || group.columns().size() != schema.size()) {
                    throw refused("a group of " + group.numRows() + " rows");
                }
                for (int c = 0; c < schema.size(); c++) {
                    check(channel, group, group.columns().get(c), schema.get(c).maxRepetitionLevel() == 0);
                }
            }
            if (rows != footer.numRows()) {
                throw refused(footer.numRows() + " rows stated, " + rows + " in its groups");
            }
        }
    }

    private void check(FileChannel channel, RowGroup group, ColumnChunk chunk, boolean flat) throws IOException {
        var column = Objects.requireNonNull(chunk.metaData(), "a column without a description");
        var dictionary = column.dictionaryPageOffset();
        long at = dictionary != null && dictionary > 0
                ? Math.min(dictionary, column.dataPageOffset())
                : column.dataPageOffset();
        long end = at + column.totalCompressedSize();
        if (at < 0 || end < at || end > channel.size() || (flat && column.numValues() != group.numRows())) {
            throw refused("the column " + column.pathInSchema() + " of " + column.numValues() + " values at " + at);
        }
        long values = 0;
        while (at < end) {
            var page = header(channel, at, end);
            values += page.values();
            if (column.codec() == CompressionCodec.SNAPPY && page.squeezed()) {
                checkSnappy(channel, at + page.length() + page.levels(), page);
            }
            at += page.length() + (long) page.packed();
        }
        if (at != end || values != column.numValues()) {
            throw refused("pages of the column " + column.pathInSchema() + " that do not fit");
        }
    }

    /** Snappy writes as much as its own first number says, whatever room there is: beyond the page it would overwrite the memory. */
    private void checkSnappy(FileChannel channel, long at, PageHeader page) throws IOException {
        bytes.clear().limit(Math.min(SNAPPY_LENGTH, page.packed() - page.levels()));
        channel.read(bytes, at);
        bytes.flip();
        long stated = 0;
        boolean ended = false;
        for (int shift = 0; !ended && bytes.hasRemaining(); shift += 7) {
            byte part = bytes.get();
            stated |= (long) (part & 0x7F) << shift;
            ended = part >= 0;
        }
        if (!ended || stated != page.unpacked() - page.levels()) {
            throw refused("a page at byte " + at + " that unpacks to another size than it states");
        }
    }

    private PageHeader header(FileChannel channel, long at, long end) throws IOException {
        bytes.clear().limit((int) Math.min(MOST_HEADER, end - at));
        int got = 0;
        while (bytes.hasRemaining() && got >= 0) {
            got = channel.read(bytes, at + bytes.position());
        }
        var page = PageHeader.of(bytes.flip());
        if (page.isEmpty()
                || page.get().unpacked() > MOST_PAGE + (long) page.get().packed() * PackedText.MOST_RATIO
                || page.get().length() + (long) page.get().packed() > end - at) {
            throw refused("no page at byte " + at);
        }
        return page.get();
    }
}
