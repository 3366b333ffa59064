/** Games in partition function form: counts, published examples, laws. */
@NullMarked
package org.ortaq.sharing.partition;

import org.jspecify.annotations.NullMarked;
