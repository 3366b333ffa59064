package org.ortaq.app.water.problem;

import java.util.Optional;

/**
 * A control or an outgoing state.
 *
 * @param name as used in constraints
 * @param min lower bound, empty for none
 * @param max upper bound, empty for none
 */
record Column(String name, Optional<Expression> min, Optional<Expression> max) {}
