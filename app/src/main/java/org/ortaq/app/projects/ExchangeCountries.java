package org.ortaq.app.projects;

import java.util.TreeMap;
import org.ortaq.projects.exchange.CountryNames;
import org.ortaq.region.datapackage.DataPackage;

/** The countries of a package for formats that write them otherwise. */
final class ExchangeCountries {

    private ExchangeCountries() {}

    static CountryNames of(DataPackage data) {
        var iso2 = new TreeMap<String, String>();
        data.table("country-codes")
                .rows()
                .forEach(row -> row.maybeText("iso2").ifPresent(two -> iso2.put(row.text("country"), two)));
        var names = new TreeMap<String, String>();
        data.table("countries").rows().forEach(row -> names.put(row.text("id"), row.text("name")));
        return new CountryNames(iso2, names);
    }
}
