/** The page in a real browser, against the server in the same process. */
@NullMarked
package org.ortaq.page;

import org.jspecify.annotations.NullMarked;
