/** The briefing, read back. */
@NullMarked
package org.ortaq.app.brief;

import org.jspecify.annotations.NullMarked;
