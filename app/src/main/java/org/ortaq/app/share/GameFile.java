package org.ortaq.app.share;

import java.util.Optional;
import org.ortaq.sharing.Game;
import org.ortaq.sharing.Sense;

/**
 * A game as a file states it.
 *
 * @param name by default the name of the file
 * @param note anything the writer wants to say
 * @param provenance where the numbers are from
 * @param sense whether the numbers are gains or costs
 */
record GameFile(String name, Optional<String> note, Optional<String> provenance, Sense sense, Game game)
        implements ReadGame {}
