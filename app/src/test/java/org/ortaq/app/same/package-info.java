@NullMarked
package org.ortaq.app.same;

import org.jspecify.annotations.NullMarked;
