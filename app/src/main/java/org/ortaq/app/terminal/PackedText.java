package org.ortaq.app.terminal;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.ortaq.table.InputException;

/** Text files from outside, plain or packed, read as a stream. A packed text that grows beyond measure is refused. */
public final class PackedText {

    /** A packed file may grow to so many times its size; honest tables stay below twenty. */
    public static final int MOST_RATIO = 200;

    /** What a packed file may grow to whatever its size. */
    private static final long ALWAYS_ALLOWED = 16L << 20;

    /** No single text may be larger. */
    private static final long MOST_BYTES = 16L << 30;

    private PackedText() {}

    /**
     * Opens a text in UTF-8; a name that ends in {@code .gz} is unpacked.
     *
     * @throws InputException when there is no such file
     */
    public static Reader open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw InputException.of(file.toString(), 0, "", file.toString(), "a file that exists");
        }
        var in = Files.newInputStream(file);
        return file.getFileName().toString().endsWith(".gz")
                ? unpacked(gunzip(in, file), file.toString(), Files.size(file))
                : text(in);
    }

    private static InputStream gunzip(InputStream in, Path file) throws IOException {
        try {
            return new GZIPInputStream(in, 1 << 16);
        } catch (ZipException | EOFException notPacked) {
            in.close();
            throw InputException.of(file.toString(), 0, "", "", "a file packed by gzip: " + notPacked.getMessage());
        }
    }

    /** The text of an unpacked stream, with a limit on how far it may grow. */
    public static Reader unpacked(InputStream in, String name, long packedBytes) {
        long limit = Math.min(MOST_BYTES, Math.max(ALWAYS_ALLOWED, packedBytes * MOST_RATIO));
        return text(new Limited(in, name, limit));
    }

    private static Reader text(InputStream in) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(in, decoder), 1 << 16);
    }

    private static final class Limited extends FilterInputStream {

        private final String name;
        private final long limit;
        private long read;

        Limited(InputStream in, String name, long limit) {
            super(in);
            this.name = name;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got = super.read(bytes, from, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > limit) {
                throw InputException.of(
                        name,
                        0,
                        "",
                        "more than " + limit + " bytes unpacked",
                        "at most " + MOST_RATIO + " times its packed size");
            }
        }
    }
}
