/**
 * A stochastic problem of one's own as a YAML file: states, controls, constraints and an objective as text, parameters by
 * stage, random outcomes, a Markov chain, a cycle. Every opening's program is worked out with its numbers, and
 * what differs between openings becomes the noise; so anything may be random. The format is in docs/contract.md.
 */
@NullMarked
package org.ortaq.app.water.problem;

import org.jspecify.annotations.NullMarked;
