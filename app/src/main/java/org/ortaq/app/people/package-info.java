/** {@code ortaq visits | tour | exchange | recognise | appraise}: the room of people on the command line. */
@NullMarked
package org.ortaq.app.people;

import org.jspecify.annotations.NullMarked;
