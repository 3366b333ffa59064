package org.ortaq.region.datapackage;

import java.util.List;

/**
 * One table of the package, possibly in several files of the same columns, as the descriptor describes it.
 *
 * @param primaryKey columns that together name a row; empty when none do
 */
public record Resource(
        String name,
        List<String> paths,
        String title,
        String description,
        List<FieldSpec> fields,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys) {

    List<String> columns() {
        return fields.stream().map(FieldSpec::name).toList();
    }
}
