package org.ortaq.app.promises;

import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.promises.Promises;
import org.ortaq.table.Problems;

/** The promises of a package, as known at its as-of date. */
final class RegisterOf {

    private RegisterOf() {}

    static Promises promises(DataPackage data) {
        var problems = new Problems();
        var promises = Promises.read(data.reading(Corner.CENTRAL, problems));
        problems.throwIfAny();
        return promises;
    }
}
