package org.ortaq.trade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ortaq.region.Corner;
import org.ortaq.region.Region;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.datapackage.PackageFiles;
import org.ortaq.table.Table;

/** The package that ships with the project, read once. */
public final class ShippedData {

    private static final DataPackage DATA = DataPackage.open(new Folder(Path.of(System.getProperty("ortaq.data"))));

    private ShippedData() {}

    /** The region of the base year 2024, parameters in the middle. */
    public static Region region() {
        return DATA.region(Corner.CENTRAL);
    }

    /** The region as it was known at the end of 2023. */
    public static Region regionOf2023() {
        return region(LocalDate.of(2023, 12, 31), 2023, Corner.CENTRAL);
    }

    public static Region region(LocalDate asOf, int baseYear, Corner corner) {
        return DATA.asOf(asOf, baseYear).region(corner);
    }

    /** A table of the package by the name of its resource. */
    public static Table table(String resource) {
        return DATA.table(resource);
    }

    private record Folder(Path root) implements PackageFiles {

        @Override
        public Optional<String> read(String path) {
            try {
                var file = root.resolve(path);
                return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public List<String> list(String folder) {
            try (var entries = Files.list(root.resolve(folder))) {
                return entries.map(e -> folder + "/" + e.getFileName()).sorted().toList();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
