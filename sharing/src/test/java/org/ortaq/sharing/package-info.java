/** Laws of the solutions on seeded games, and published games with their solutions. */
@NullMarked
package org.ortaq.sharing;

import org.jspecify.annotations.NullMarked;
