/**
 * The data package on disk: Frictionless names ({@code datapackage.json}, {@code resources}, {@code schema.fields},
 * {@code sources}, {@code licenses}) over CSV, initiatives and scenarios in strict YAML.
 *
 * <p>Reading never stops at the first mistake. The check covers columns, types, units and ranges, years, references,
 * duplicates, adding-up, and every name a lever uses.
 *
 * <p>Source of the format: Frictionless Data, Data Package and Table Schema (v1); the type {@code list} (values separated
 * by semicolons) and the key {@code unit} are ours. Limits: files are found through {@link PackageFiles}; this room opens
 * no path.
 */
@NullMarked
package org.ortaq.region.datapackage;

import org.jspecify.annotations.NullMarked;
