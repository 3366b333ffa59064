package org.ortaq.app.share;

import java.util.Optional;
import org.ortaq.sharing.Sense;
import org.ortaq.sharing.partition.PartitionGame;

/**
 * A game in partition function form as a file states it.
 *
 * @param name by default the name of the file
 * @param note anything the writer wants to say
 * @param provenance where the numbers are from
 * @param sense whether the numbers are gains or costs
 */
record PartitionFile(String name, Optional<String> note, Optional<String> provenance, Sense sense, PartitionGame game)
        implements ReadGame {}
