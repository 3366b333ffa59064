/** Commands of the people room. */
@NullMarked
package org.ortaq.app.people;

import org.jspecify.annotations.NullMarked;
