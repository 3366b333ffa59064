package org.ortaq.region.datapackage;

import java.util.List;
import java.util.Optional;

/** Where the texts of a package come from: a folder on disk, or texts in a test. */
public interface PackageFiles {

    /** The whole text of a file, or empty when there is none. Paths are relative, with forward slashes. */
    Optional<String> read(String path);

    /** Paths of the files directly in a folder, sorted; empty when there is no such folder. */
    List<String> list(String folder);
}
