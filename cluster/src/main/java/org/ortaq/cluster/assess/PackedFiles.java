package org.ortaq.cluster.assess;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.datapackage.PackageFiles;

/**
 * The texts a package was opened from, to be sent to a machine that has no such folder.
 *
 * @param texts by path
 * @param folders the paths in each folder that was asked for
 */
record PackedFiles(TreeMap<String, String> texts, TreeMap<String, List<String>> folders)
        implements PackageFiles, Serializable {

    private static final long serialVersionUID = 1L;

    /** A package as it was opened, with what was read for it. */
    record Opened(DataPackage data, PackedFiles files) {}

    static Opened open(PackageFiles source) {
        var packed = new PackedFiles(new TreeMap<>(), new TreeMap<>());
        var data = DataPackage.open(packed.recording(source));
        return new Opened(data, packed);
    }

    private PackageFiles recording(PackageFiles source) {
        return new PackageFiles() {
            @Override
            public Optional<String> read(String path) {
                var text = source.read(path);
                text.ifPresent(t -> texts.put(path, t));
                return text;
            }

            @Override
            public List<String> list(String folder) {
                var found = List.copyOf(source.list(folder));
                folders.put(folder, found);
                return found;
            }
        };
    }

    @Override
    public Optional<String> read(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    @Override
    public List<String> list(String folder) {
        return Objects.requireNonNullElse(folders.get(folder), List.of());
    }

    /** Characters in all: about what is sent. */
    long size() {
        return texts.values().stream().mapToLong(String::length).sum();
    }
}
