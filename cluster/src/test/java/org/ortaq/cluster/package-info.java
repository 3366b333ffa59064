@NullMarked
package org.ortaq.cluster;

import org.jspecify.annotations.NullMarked;
