package org.ortaq.app.data;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.LibraryWords;
import org.ortaq.app.terminal.PackedText;
import org.ortaq.table.InputException;

/**
 * The tables of a downloaded file: the entries of a zip, or the file and its neighbours. Nothing is ever unpacked to disk.
 * Entries whose names lead out of the archive, archives of too many entries, and entries that grow beyond measure are
 * refused.
 */
final class PackedTables implements AutoCloseable {

    private static final int MOST_ENTRIES = 5_000;

    private final Path file;
    private final @Nullable ZipFile zip;

    private PackedTables(Path file, @Nullable ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /** Takes the text of a table. */
    interface Taker {
        void take(Reader text, String name);
    }

    static PackedTables open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw InputException.of(file.toString(), 0, "FILE", file.toString(), "a file that exists");
        }
        if (!name(file).toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return new PackedTables(file, null);
        }
        try {
            var zip = new ZipFile(file.toFile());
            try {
                check(zip, name(file));
            } catch (InputException refused) {
                zip.close();
                throw refused;
            }
            return new PackedTables(file, zip);
        } catch (ZipException broken) {
            throw InputException.of(name(file), 0, "", "", "a zip archive: " + broken.getMessage());
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static void check(ZipFile zip, String name) {
        if (zip.size() > MOST_ENTRIES) {
            throw InputException.of(name, 0, "", zip.size() + " entries", "at most " + MOST_ENTRIES);
        }
        var seen = new TreeSet<String>();
        zip.stream().map(ZipEntry::getName).forEach(entry -> {
            if (!seen.add(entry)) {
                throw InputException.of(name, 0, "", entry, "each name of an entry once");
            }
            boolean leadsOut = entry.startsWith("/")
                    || entry.contains("\\")
                    || entry.contains(":")
                    || List.of(entry.split("/", -1)).contains("..");
            if (leadsOut) {
                throw InputException.of(name, 0, "", entry, "names of entries inside the archive");
            }
        });
    }

    /** Names of all tables, sorted: entries of the zip, or the file first and its neighbours after it. */
    List<String> names() throws IOException {
        if (zip != null) {
            return zip.stream()
                    .filter(e -> !e.isDirectory())
                    .map(ZipEntry::getName)
                    .sorted()
                    .toList();
        }
        var parent = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        try (var neighbours = Files.list(parent)) {
            return java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(name(file)),
                            neighbours
                                    .filter(Files::isRegularFile)
                                    .map(PackedTables::name)
                                    .filter(n -> !n.equals(name(file)))
                                    .sorted())
                    .toList();
        }
    }

    /** The file itself, or the one table of an archive that is wanted. */
    String only(Predicate<String> wanted, String expected) throws IOException {
        if (zip == null) {
            return name(file);
        }
        var found = names().stream().filter(wanted).toList();
        if (found.size() != 1) {
            throw InputException.of(name(file), 0, "", String.join(", ", found), expected + ", and only one");
        }
        return found.getFirst();
    }

    boolean isArchive() {
        return zip != null;
    }

    /** Reads one table as a stream of text. */
    void read(String table, Taker taker) throws IOException {
        if (zip == null) {
            try (var in = PackedText.open(file.resolveSibling(table))) {
                taker.take(in, table);
            }
            return;
        }
        var entry = zip.getEntry(table);
        try (var content = new Checked(zip.getInputStream(entry));
                var in = PackedText.unpacked(
                        content, name(file) + "!" + table, Math.max(0, entry.getCompressedSize()))) {
            taker.take(in, table);
            if (content.ended() && content.sum() != entry.getCrc()) {
                throw InputException.of(name(file), 0, "", table, "an entry whose checksum is the one stated");
            }
        } catch (EOFException | ZipException | CharacterCodingException broken) {
            throw InputException.of(
                    name(file), 0, "", table, "an entry that can be unpacked: " + LibraryWords.of(broken));
        }
    }

    /** Adds up what is read, as the library compares no checksums; can still be asked when a reader has closed it. */
    private static final class Checked extends CheckedInputStream {

        private boolean closed;
        private boolean ended;

        Checked(InputStream in) {
            super(in, new CRC32());
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got = super.read(bytes, from, length);
            ended |= got < 0;
            return got;
        }

        boolean ended() throws IOException {
            return ended || (!closed && read() < 0);
        }

        long sum() {
            return getChecksum().getValue();
        }

        @Override
        public void close() throws IOException {
            closed = true;
            super.close();
        }
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
