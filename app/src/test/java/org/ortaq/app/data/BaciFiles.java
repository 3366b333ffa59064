package org.ortaq.app.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ortaq.app.terminal.PackageOption;

/** Files in the shape of a BACI release, made from the shipped matrix: one product for each section. */
final class BaciFiles {

    /** One HS code of each SITC section; the first has lost its leading zero, as spreadsheets do to it. */
    private static final List<String> PRODUCTS =
            List.of("20110", "220300", "520100", "270900", "151211", "310210", "720851", "870323", "610910", "710812");

    static final Path SHIPPED = Path.of(System.getProperty("ortaq.data"));

    private BaciFiles() {}

    /** Numbers of countries in the order of codes, from 1; the rest of the world is three countries. */
    static String countryCodes() {
        var text = new StringBuilder("country_code,country_name,country_iso2,country_iso3\n");
        var codes = codes();
        for (int c = 0; c < codes.size(); c++) {
            var code = codes.get(c).equals("ROW") ? "ARG" : codes.get(c);
            text.append(c + 1).append(",a name,XX,").append(code).append('\n');
        }
        return text + "901,\"Other Asia, nes\",,\n902,Chile,CL,CHL\n";
    }

    static List<String> codes() {
        return new ArrayList<>(PackageOption.open(SHIPPED).countries().codes());
    }

    /** The shipped matrix times 1.5 as rows t,i,j,k,v,q; some flows in two products, some rows to be dropped. */
    static String rows(int year) {
        var codes = codes();
        var text = new StringBuilder("t,i,j,k,v,q\n");
        for (var row : PackageOption.open(SHIPPED).table("trade-shape").rows()) {
            int from = codes.indexOf(row.text("exporter")) + 1;
            int to = codes.indexOf(row.text("importer")) + 1;
            var product = PRODUCTS.get(row.integer("sitc_section"));
            text.append(year)
                    .append(',')
                    .append(from)
                    .append(',')
                    .append(to)
                    .append(',')
                    .append(product)
                    .append(',');
            text.append(java.math.BigDecimal.valueOf(row.number("value_musd") * 1500)
                            .toPlainString())
                    .append(",NA\n");
        }
        text.append(year).append(",901,902,270900,5,1\n"); // inside the rest of the world
        text.append(year).append(",1,2,270900,NA,1\n");
        text.append(year - 1).append(",1,2,270900,5,1\n");
        return text.toString();
    }

    static Path zip(Path folder, SortedMap<String, String> entries) throws IOException {
        var file = folder.resolve("BACI_HS17_V202601.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    static TreeMap<String, String> release(int year) {
        return new TreeMap<>(java.util.Map.of(
                "BACI_HS17_Y" + year + "_V202601.csv",
                rows(year),
                "BACI_HS17_Y2030_V202601.csv",
                "t,i,j,k,v,q\n",
                "country_codes_V202601.csv",
                countryCodes(),
                "Readme.txt",
                "not a table"));
    }
}
