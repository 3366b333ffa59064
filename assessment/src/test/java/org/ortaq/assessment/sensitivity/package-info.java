/** Tests of the sensitivity kernels. */
@NullMarked
package org.ortaq.assessment.sensitivity;

import org.jspecify.annotations.NullMarked;
