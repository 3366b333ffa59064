package org.ortaq.waterpower.sddp;

import java.io.Serial;

/** A problem that cannot be trained or simulated as it stands; the message names the node. */
public final class SddpException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public SddpException(String message) {
        super(message);
    }
}
