/** Tests of the solvers; each is the other's oracle. */
@NullMarked
package org.ortaq.solver;

import org.jspecify.annotations.NullMarked;
