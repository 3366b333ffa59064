package org.ortaq.app.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.statistics.BaciReader;
import org.ortaq.region.statistics.ComtradeReader;
import org.ortaq.region.statistics.CountryCodes;
import org.ortaq.region.statistics.HsSections;
import org.ortaq.region.statistics.SdmxReader;
import org.ortaq.region.statistics.WorldBankReader;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;

/** The reading half of the imports, for the tests of bad input: what was counted, and what was told of the rest. */
public final class ImportDoor {

    private static final DataPackage DATA = PackageOption.open(BaciFiles.SHIPPED);

    private ImportDoor() {}

    public static List<Object> baci(Path file, Problems problems) throws IOException {
        try (var tables = PackedTables.open(file)) {
            var codes = ImportBaci.codes(tables, file.getFileName().toString(), null);
            var reader = new BaciReader(DATA.countries(), HsSections.of(DATA.table("trade-hs-to-sitc")), codes, 2024);
            var years = ImportBaci.years(tables, file.getFileName().toString());
            var name = years.get(2024);
            if (name == null) {
                throw InputException.of(file.toString(), 0, "--year", "2024", "one of " + years.keySet());
            }
            ImportBaci.read(tables, name, reader, problems);
            return List.of(name, reader.rows("s", "study"), reader.tally(), codes);
        }
    }

    public static List<Object> comtrade(Path file, Problems problems) throws IOException {
        var reader = new ComtradeReader(DATA.countries(), CountryCodes.of(DATA.table("country-codes")));
        ImportComtrade.read(file, reader, problems);
        problems.throwIfAny();
        return List.of(reader.flows(), reader.tally());
    }

    public static List<Object> sdmx(Path file, Problems problems) throws IOException {
        var reader = new SdmxReader(DATA.countries(), CountryCodes.of(DATA.table("country-codes")));
        ImportSdmx.read(file, reader, problems);
        problems.throwIfAny();
        return List.of(reader.flows(), reader.tally());
    }

    public static List<Object> worldBank(Path file, Problems problems) throws IOException {
        var reader = new WorldBankReader(DATA.countries());
        ImportWorldBank.read(file, reader, problems);
        problems.throwIfAny();
        return new ArrayList<>(List.of(reader.observations(), reader.tally()));
    }
}
