package org.ortaq.app.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.ortaq.app.terminal.LibraryWords;
import org.ortaq.table.InputException;

/**
 * Looks at a workbook before anything reads it: a zip that grows beyond measure, has very many parts or holds a document type
 * (the way to entities) is refused.
 */
final class SafeWorkbook {

    /** What all parts may be together, unpacked; the register is below one megabyte. */
    private static final long MOST_BYTES = 256L << 20;

    private static final int MOST_RATIO = 200;
    private static final long ALWAYS_ALLOWED = 16L << 20;
    private static final int MOST_PARTS = 2_000;
    private static final byte[] OLD_FORMAT = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SafeWorkbook() {}

    /** @throws InputException when the file is missing, no workbook, or not safe to unpack */
    static void check(Path file) throws IOException {
        var name = file.toString();
        if (!Files.isRegularFile(file)) {
            throw InputException.of("command line", 0, "FILE", name, "a file that exists");
        }
        if (isOldFormat(file)) {
            throw InputException.of(
                    name,
                    0,
                    "",
                    "an .xls or a workbook with a password",
                    "a workbook saved as .xlsx without a password");
        }
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw InputException.of(name, 0, "", zip.size() + " parts", "a workbook of at most " + MOST_PARTS);
            }
            if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
                throw InputException.of(name, 0, "", "another archive", "a workbook (.xlsx)");
            }
            long limit = Math.min(MOST_BYTES, Math.max(ALWAYS_ALLOWED, Files.size(file) * MOST_RATIO));
            long read = 0;
            var names = new TreeSet<String>();
            for (var entry : zip.stream().toList()) {
                if (!names.add(entry.getName())) {
                    throw InputException.of(name, 0, "", entry.getName(), "each part of a workbook once");
                }
                read += size(zip, entry, limit - read, name);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw InputException.of(name, 0, "", "no archive", "a workbook (.xlsx): " + LibraryWords.of(broken));
        }
    }

    private static boolean isOldFormat(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(OLD_FORMAT.length), OLD_FORMAT);
        }
    }

    /** Unpacks an entry only to count it, as the sizes it states may lie. */
    private static long size(ZipFile zip, ZipEntry entry, long left, String name) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        String tail = "";
        var sum = new CRC32(); // the library compares no checksums
        try (var in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                size += got;
                if (size > left) {
                    throw InputException.of(
                            name,
                            0,
                            entry.getName(),
                            "a part that grows beyond measure",
                            "a workbook of ordinary size");
                }
                var text = tail + new String(buffer, 0, got, StandardCharsets.ISO_8859_1);
                if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
                    throw InputException.of(name, 0, entry.getName(), "a document type", "parts without one");
                }
                tail = text.substring(Math.max(0, text.length() - 9));
            }
        }
        if (sum.getValue() != entry.getCrc()) {
            throw InputException.of(name, 0, entry.getName(), "another checksum than stated", "an undamaged part");
        }
        return size;
    }
}
