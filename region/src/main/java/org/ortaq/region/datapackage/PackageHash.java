package org.ortaq.region.datapackage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.ortaq.table.Row;
import org.ortaq.table.Table;

/** A hash of the content of a package that does not depend on the order of rows. */
final class PackageHash {

    private PackageHash() {}

    static String of(Descriptor descriptor, Map<String, Table> tables, PackageFiles files) {
        var digest = sha256();
        add(
                digest,
                descriptor.name() + " " + descriptor.version() + " " + descriptor.asOf() + " " + descriptor.baseYear());
        for (var resource :
                descriptor.resources().stream().map(Resource::name).sorted().toList()) {
            add(digest, resource);
            var table = tables.get(resource);
            if (table != null) {
                table.rows().stream()
                        .map(row -> line(row, table.header()))
                        .sorted()
                        .forEach(l -> add(digest, l));
            }
        }
        for (var folder : List.of("initiatives", "scenarios", "shocks")) {
            files.list(folder)
                    .forEach(path -> add(digest, path + "\n" + files.read(path).orElse("")));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The same of one part, so that what changed can be named. */
    static String of(Table table) {
        var digest = sha256();
        table.rows().stream().map(row -> line(row, table.header())).sorted().forEach(l -> add(digest, l));
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(Record part) {
        var digest = sha256();
        add(digest, part.toString());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String line(Row row, List<String> header) {
        return String.join(
                "\u0001", header.stream().map(h -> row.maybeText(h).orElse("")).toList());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }
}
